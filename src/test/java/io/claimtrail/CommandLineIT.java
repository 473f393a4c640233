package io.claimtrail;

import static io.claimtrail.testsupport.PackagedCommand.done;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.PackagedCommand;
import io.claimtrail.testsupport.PackagedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code import} and {@code export} of the packaged jar, on the database itself and through a server. */
class CommandLineIT {

    private static final String BROKEN = """
            {"speaker":{"name":"Anna Example"},"saidOn":"2020-02-31","quote":"Never","source":{"url":"https://a.example/x"}}
            """;

    @Test
    void filesGoInAndOutWithoutAServer() throws Exception {
        Path data = PackagedServer.freshData();
        Path file = file("claims.ndjson", rows(3) + BROKEN);
        Path refused = file.resolveSibling("refused.ndjson");
        PackagedCommand first = done(data, "import", file.toString(), "--refused", refused.toString());
        assertEquals(3, first.exitCode(), first::err);
        assertTrue(first.out().contains("4 rows: 3 recorded, 0 unchanged, 0 updated, 1 refused"), first::out);
        assertTrue(first.err().contains("row 4 (line 4): /saidOn is no day of the calendar"), first::err);
        assertEquals(BROKEN, Files.readString(refused));

        Path out = file.resolveSibling("out.csv");
        PackagedCommand export = done(data, "export", "-o", out.toString(), "--speaker", "Anna");
        assertEquals(0, export.exitCode(), export::err);
        assertEquals(4, Files.readString(out).lines().count());

        PackagedCommand lines = done(data, "export");
        assertEquals(3, lines.out().lines().count(), "nothing else is on standard output");
        assertFalse(lines.err().contains("Listening"), lines::err);
    }

    @Test
    void whileAServerRunsTheCommandSaysToGoThroughItAndDoes() throws Exception {
        Path data = PackagedServer.freshData();
        Path file = file("claims.ndjson", rows(2));
        try (PackagedServer server = PackagedServer.startedOn(data)) {
            PackagedCommand alone = done(data, "import", file.toString());
            assertEquals(4, alone.exitCode());
            assertEquals(1, alone.err().lines().count(), alone::err);
            assertTrue(alone.err().contains("--server"), alone::err);

            PackagedCommand strange = done(data, "import", file.toString(), "--server", server.url(), "--key", "k");
            assertEquals(4, strange.exitCode());
            assertEquals(1, strange.err().lines().count(), strange::err);

            PackagedCommand through = done(data, "import", file.toString(), "--server", server.url());
            assertEquals(0, through.exitCode(), through::err);
            assertTrue(through.out().contains("2 rows: 2 recorded"), through::out);
            server.request()
                    .get("/v1/claims?speaker=Anna+Example&count=true")
                    .then()
                    .body("total", equalTo(2));

            PackagedCommand out = done(data, "export", "--server", server.url(), "--speaker", "Anna");
            assertEquals(2, out.out().lines().count(), out::err);
            PackagedCommand wrong = done(data, "export", "--server", server.url(), "--kind", "LIE");
            assertEquals(2, wrong.exitCode());
            assertTrue(wrong.err().contains("--kind must be one of"), wrong::err);
        }
        PackagedCommand gone =
                done(data, "import", file.toString(), "--server", "http://127.0.0.1:" + PackagedServer.freePort());
        assertEquals(4, gone.exitCode());
        assertEquals(1, gone.err().lines().count(), gone::err);
    }

    @Test
    void whatIsStoppedInTheMiddleGoesOnWithTheSameCommand() throws Exception {
        Path data = PackagedServer.freshData();
        Path file = file("claims.ndjson", rows(1500));
        PackagedCommand stopped = PackagedCommand.started(data, "import", file.toString());
        Path imports = data.resolve("imports");
        while (stopped.isRunning() && !Files.isDirectory(imports)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        TimeUnit.SECONDS.sleep(1);
        stopped.interrupt();
        stopped.exitCode();
        assertTrue(stopped.err().contains("the same command again goes on"), stopped::err);

        PackagedCommand again = done(data, "import", file.toString());
        assertEquals(0, again.exitCode(), again::err);
        assertTrue(again.out().contains("1500 rows: 1500 recorded, 0 unchanged"), again::out);
        assertTrue(done(data, "import", file.toString()).out().contains("1500 rows: 0 recorded, 1500 unchanged"));
    }

    @Test
    void mistakesAreToldInALineOrTwo() throws Exception {
        Path data = PackagedServer.freshData();
        for (String[] mistake : new String[][] {
            {"imprt"},
            {"import"},
            {"import", "no-such-file"},
            {"export", "--format", "xml"},
            {"export", "--kind", "LIE"}
        }) {
            PackagedCommand command = done(data, mistake);
            assertEquals(2, command.exitCode(), command::err);
            assertTrue(command.err().lines().count() <= 3, command::err);
            assertEquals("", command.out());
        }
    }

    @Test
    void tellsItsVersionAndItsCommands() throws Exception {
        Path data = PackagedServer.freshData();
        PackagedCommand version = done(data, "--version");
        assertEquals(0, version.exitCode(), version::err);
        assertTrue(version.out().matches("claimtrail \\d+\\.\\d+\\.\\d+\\S*\\R"), version::out);
        PackagedCommand help = done(data, "--help");
        assertEquals(0, help.exitCode(), help::err);
        for (String command : new String[] {"import", "export", "backup", "restore", "rehearse"}) {
            assertTrue(help.out().contains("  " + command), help::out);
        }
    }

    private static String rows(int many) {
        return IntStream.range(0, many).mapToObj("""
                        {"speaker":{"name":"Anna Example"},"saidOn":"2020-02","quote":"Quote %1$d","source":{"url":"https://a.example/%1$d"}}
                        """::formatted).collect(Collectors.joining());
    }

    private static Path file(String name, String content) throws IOException {
        Path file = PackagedServer.freshData().resolve(name);
        Files.writeString(file, content);
        return file;
    }
}
