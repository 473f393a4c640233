package io.claimtrail.factcheck;

import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Google's published npm client, unchanged but for its root URL, calls every method that it has. */
@HttpTest
@AnyDatabase
class NodeClientTest {

    private static final Path DIRECTORY = Path.of("target", "node-client");
    private static final String CLIENT = "@googleapis/factchecktools@9";
    private static final int SECONDS = 120;

    @Test
    void everyMethodAnswersAsItShould() throws IOException, InterruptedException {
        assumeTrue(hasNode(), "Node.js and npm are not installed; .ci/run has them");
        Files.createDirectories(DIRECTORY);
        if (!Files.isDirectory(DIRECTORY.resolve("node_modules/@googleapis/factchecktools"))) {
            run("npm", "install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", ".", CLIENT);
        }
        Files.copy(
                Path.of("src/test/resources/factcheck/client.js"),
                DIRECTORY.resolve("client.js"),
                StandardCopyOption.REPLACE_EXISTING);
        String word = uniqueWord();
        JsonPath said = JsonPath.from(run(
                "node", "client.js", "http://localhost:" + RestAssured.port + "/", AdminKey.SECRET, uniqueUrl(), word));
        assertEquals("False", said.getString("create.claimReviewMarkups[0].rating.textualRating"));
        assertEquals(said.getMap("create"), said.getMap("get"));
        assertEquals("Half True", said.getString("update.claimReviewMarkups[0].rating.textualRating"));
        assertEquals(List.of(said.getMap("update")), said.getList("list.claimReviewMarkupPages"));
        assertEquals("A claim on " + word, said.getString("search.claims[0].text"));
        assertEquals("Half True", said.getString("search.claims[0].claimReview[0].textualRating"));
        assertEquals("UNIMPLEMENTED", said.getString("imageSearch.error.status"));
        assertEquals(0, said.getMap("delete").size());
        assertEquals("NOT_FOUND", said.getString("gone.error.status"));
        assertEquals(404, said.getInt("gone.error.code"));
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("npm", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("node", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(DIRECTORY.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), () -> command[0] + " does not end");
            String text = Files.readString(output, StandardCharsets.UTF_8);
            assertEquals(0, process.exitValue(), text);
            return text;
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }
}
