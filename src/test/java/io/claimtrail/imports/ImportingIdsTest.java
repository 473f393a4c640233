package io.claimtrail.imports;

import static io.claimtrail.imports.Imports.assertRows;
import static io.claimtrail.imports.Imports.done;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows bring ids along for what is new here. */
@HttpTest
class ImportingIdsTest {

    private final String speaker = unique("Speaker");
    private final String site = speaker.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";

    @Test
    void idsAreTakenForWhatIsNewAndKeptForWhatIsNot() {
        String claim = id();
        String evidence = id();
        assertRows(done(row(claim, id(), "First", evidence)), 1, 0, 0, 0);
        assertEquals("First", read("/v1/claims/" + claim).getString("quote"));
        assertEquals(claim, read("/v1/evidence/" + evidence).getString("claim.id"));
        assertRows(done(row(id(), id(), "First", id())), 0, 1, 0, 0);
        assertEquals("First", read("/v1/claims/" + claim).getString("quote"));
    }

    @Test
    void idOfSomethingElseIsRefusedAndChangesNothing() {
        String taken = aClaim().id();
        JsonPath before = read("/v1/claims/" + taken);
        JsonPath job = done(row(taken, id(), "Mine now", id()));
        assertRows(job, 0, 0, 0, 1);
        assertEquals("/id", refusal(job).getString("items[0].errors[0].pointer"));
        assertEquals(before.getMap(""), read("/v1/claims/" + taken).getMap(""));
        String another = before.getString("speaker.id");
        assertEquals(
                "/speaker/id",
                refusal(done(row(id(), another, "By whom?", id()))).getString("items[0].errors[0].pointer"));
    }

    @ParameterizedTest
    @CsvSource({"\"nonsense\"", "17", "{}", "\"\""})
    void whatIsNoIdIsRefused(String id) {
        JsonPath job = done(row("X", id(), "Quote", id()).replace("\"X\"", id));
        assertRows(job, 0, 0, 0, 1);
        assertEquals("/id", refusal(job).getString("items[0].errors[0].pointer"));
        assertEquals("must be a UUID", refusal(job).getString("items[0].errors[0].detail"));
    }

    @Test
    void whatWasWithdrawnKeepsItsIdAndIsRecordedAnew() {
        String claim = id();
        String row = row(claim, id(), "Back again", id());
        JsonPath first = done(row);
        io.claimtrail.testsupport.Changes.withdraw("/v1/claims/" + claim).then().statusCode(204);
        assertRows(done(row), 1, 0, 0, 0);
        List<String> ids = JsonPath.from(io.restassured.RestAssured.given()
                        .queryParam("speaker", speaker)
                        .get("/v1/claims")
                        .asString())
                .getList("items.id");
        assertEquals(1, ids.size());
        assertNotEquals(claim, ids.get(0));
        assertEquals("DONE", first.getString("state"));
    }

    @Test
    void relationsAreRecordedOnceBothClaimsAre() {
        String one = id();
        String other = id();
        String relation = "\"relations\":[{\"id\":\"%s\",\"type\":\"REPEATS\",\"%s\":\"%s\"}]";
        String same = id();
        String first =
                row(one, id(), "One", id()).replaceFirst("}$", "," + relation.formatted(same, "to", other) + "}");
        String second =
                row(other, id(), "Two", id()).replaceFirst("}$", "," + relation.formatted(same, "from", one) + "}");
        assertRows(done(first), 1, 0, 0, 0);
        assertRows(done(second), 1, 0, 0, 0);
        assertRows(done(first, second), 0, 2, 0, 0);
        JsonPath found = read("/v1/claims/" + other + "/relations");
        assertEquals(List.of(same), found.getList("items.id"));
        assertEquals(one, found.getString("items[0].from.id"));
        JsonPath broken = done(row(id(), id(), "Three", id())
                .replaceFirst(
                        "}$",
                        ",\"relations\":[{\"type\":\"REPEATS\",\"to\":\"x\"},{\"type\":\"LOVES\",\"to\":\"" + one
                                + "\"}]}"));
        assertEquals(
                List.of("/relations/0/claim", "/relations/1/type"),
                refusal(broken).getList("items[0].errors.pointer"));
    }

    private String row(String claim, String speakerId, String quote, String evidence) {
        return """
                {"id":"%s","speaker":{"id":"%s","name":"%s"},"saidOn":"2020","quote":"%s","source":{"id":"%s","url":"https://%s/1"},\
                "evidence":[{"id":"%s","article":{"url":"https://%s/2"},"stance":"CONTRADICTS"}]}""".formatted(claim, speakerId, speaker, quote, id(), site, evidence, site);
    }

    private static JsonPath refusal(JsonPath job) {
        return read(Imports.PATH + "/" + job.getString("id") + "/refusals");
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
