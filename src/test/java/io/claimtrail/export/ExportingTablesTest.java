package io.claimtrail.export;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.claimtrail.testsupport.HttpTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims go out as a table that spreadsheets open with every script intact and no formula. */
@HttpTest
class ExportingTablesTest {

    private final String speaker = unique("Speaker");

    @Test
    void aRowForEachPieceOfEvidenceAndOneWithout() throws IOException {
        String assessed = aClaim().saidBy(speaker).id();
        aClaim().saidBy(speaker).id();
        evidence("CONTRADICTS", assessed)
                .with("rating", Map.of("words", "Неправда", "value", 1))
                .id();
        evidence("CORROBORATES", assessed).id();
        List<Map<String, String>> rows = rows();
        assertEquals(
                List.of("CONTRADICTS", "CORROBORATES", ""),
                rows.stream().map(row -> row.getOrDefault("stance", "")).toList());
        assertEquals("DISPUTED", rows.get(1).get("status"));
        assertEquals(assessed, rows.get(1).get("id"));
        assertEquals("Неправда", rows.get(0).get("rating"));
        assertEquals("1.0", rows.get(0).get("ratingValue"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "'=already",
                "''=twice",
                "'quoted'",
                "He said \"no\", then\r\nleft; ok",
                "מילים עבריות و عربية",
                "=\u2028line"
            })
    void anyTextComesBackAndNoneIsAFormula(String quote) throws IOException {
        aClaim().saidBy(speaker).saying(quote).id();
        String cell = rows().get(0).get("quote");
        assertTrue(!cell.matches("(?s)[=+\\-@\\t\\r].*"), cell);
        assertEquals(quote, cell.matches("(?s)'+[=+\\-@\\t\\r].*") ? cell.substring(1) : cell);
    }

    @ParameterizedTest
    @CsvSource({"=a, '''=a'", "'''=a', '''''=a'", "a=b, a=b", "'''a', '''a'"})
    void apostropheIsAddedWhereItTakesAwayAFormulaAndNowhereElse(String text, String cell) {
        assertEquals(List.of(cell), new Cells().add(text).list());
    }

    @Test
    void beginsWithAByteOrderMark() {
        byte[] table = given().get("/v1/exports/claims.csv?speaker=" + speaker).asByteArray();
        assertEquals("\uFEFFid,speaker", new String(table, StandardCharsets.UTF_8).substring(0, 11));
    }

    private List<Map<String, String>> rows() throws IOException {
        String table = given().get("/v1/exports/claims.csv?speaker=" + speaker)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString()
                .substring(1);
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(table)) {
            return rows.readAll();
        }
    }
}
