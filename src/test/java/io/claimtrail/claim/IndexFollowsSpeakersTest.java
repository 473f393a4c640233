package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.claimtrail.testsupport.SpeakerBuilder.link;
import static io.claimtrail.testsupport.SpeakerBuilder.separate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The very next search knows every name that a claim's speaker has got or lost. */
@HttpTest
class IndexFollowsSpeakersTest {

    private final String word = uniqueWord();
    private String speaker;
    private String claim;

    @BeforeEach
    void recordSpeakerAndClaim() {
        speaker = aSpeaker("Zoya " + word).with("role", "Mayor").id();
        claim = claimOf(speaker);
    }

    @Test
    void renamedSpeakerIsFoundByBothNames() {
        String another = uniqueWord();
        change("/v1/speakers/" + speaker, "name", "Vera " + another).then().statusCode(200);
        assertEquals(List.of(claim), found("q", "vera " + another));
        assertEquals(List.of(claim), found("q", "zoya " + word));
    }

    @Test
    void aliasIsFoundOnceItIsThereAndNoLonger() {
        String alias = uniqueWord();
        assertEquals(List.of(), found("q", alias));
        change("/v1/speakers/" + speaker, "aliases", List.of(alias)).then().statusCode(200);
        assertEquals(List.of(claim), found("q", alias, "in", "speaker"));
        change("/v1/speakers/" + speaker, "aliases", List.of()).then().statusCode(200);
        assertEquals(List.of(), found("q", alias));
        assertEquals(List.of(claim), found("q", word));
    }

    @Test
    void roleIsFound() {
        change("/v1/speakers/" + speaker, "role", "Governor").then().statusCode(200);
        assertEquals(List.of(claim), found("q", word + " governor"));
        assertEquals(List.of(), found("q", word + " mayor"));
    }

    @Test
    void linkedSpeakersAreFoundByEachOthersNamesUntilTheyAreSeparated() {
        String other = uniqueWord();
        String holder = aSpeaker("Vera " + other).id();
        String claimOfHolder = claimOf(holder);
        link(speaker, holder).then().statusCode(200);
        for (String name : List.of(word, other)) {
            assertEquals(Set.of(claim, claimOfHolder), Set.copyOf(found("q", name, "in", "speaker")));
            assertEquals(Set.of(claim, claimOfHolder), Set.copyOf(found("q", name, "speaker", holder)));
        }
        separate(speaker).then().statusCode(200);
        assertEquals(List.of(claim), found("q", word, "in", "speaker"));
        assertEquals(List.of(claimOfHolder), found("q", other, "in", "speaker"));
        assertEquals(List.of(), found("q", word, "speaker", holder));
    }

    @Test
    void aliasOfAHeldSpeakerIsFoundWithTheHoldersClaims() {
        String holder = aSpeaker().id();
        String claimOfHolder = claimOf(holder);
        link(speaker, holder).then().statusCode(200);
        String alias = uniqueWord();
        change("/v1/speakers/" + speaker, "aliases", List.of(alias)).then().statusCode(200);
        assertEquals(Set.of(claim, claimOfHolder), Set.copyOf(found("q", alias)));
    }

    @Test
    void claimOfAHeldSpeakerThatIsGivenToAnotherHolderIsFoundByTheNewNames() {
        String first = aSpeaker().id();
        String name = uniqueWord();
        String second = aSpeaker(name).id();
        String claimOfFirst = claimOf(first);
        link(speaker, first).then().statusCode(200);
        link(speaker, second).then().statusCode(200);
        assertEquals(List.of(claim), found("q", name));
        assertEquals(List.of(claim), found("q", word));
        assertEquals(List.of(claimOfFirst), found("q", "quote", "speaker", first));
    }

    private static String claimOf(String speaker) {
        return aClaim().with("speaker", Map.of("id", speaker)).id();
    }
}
