package io.claimtrail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packaged application tells what it is made of, and under which licences. */
class ThirdPartiesIT {

    private static final Path APPLICATION =
            Path.of(System.getProperty("claimtrail.jar")).toAbsolutePath().getParent();

    @Test
    void billOfMaterialsNamesEveryLibraryWithItsLicence() throws IOException {
        JsonPath bill = JsonPath.from(packed("META-INF/sbom/claimtrail.cdx.json"));
        assertEquals("CycloneDX", bill.getString("bomFormat"));
        Set<String> named = bill.<Map<String, ?>>getList("components").stream()
                .map(ThirdPartiesIT::fileOf)
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(libraries());
        missing.removeAll(named);
        assertEquals(Set.of(), missing);
        assertEquals(List.of(), bill.getList("components.findAll { it.licenses == null }.purl"));
    }

    @Test
    void licencesAreListed() throws IOException {
        String list = packed("META-INF/THIRD-PARTY.txt");
        assertTrue(list.contains("(Apache-2.0) ") || list.contains("(Apache License"), list);
        assertTrue(list.contains("com.h2database:h2:"), list);
        assertFalse(list.contains("Unknown license"), list);
    }

    /** The name that a library's file has in the application. */
    private static String fileOf(Map<String, ?> component) {
        return "%s.%s-%s.jar".formatted(component.get("group"), component.get("name"), component.get("version"));
    }

    private static Set<String> libraries() throws IOException {
        try (Stream<Path> files = Files.walk(APPLICATION.resolve("lib"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static String packed(String name) throws IOException {
        Path jar;
        try (Stream<Path> files = Files.list(APPLICATION.resolve("app"))) {
            jar = files.findFirst().orElseThrow();
        }
        try (JarFile content = new JarFile(jar.toFile());
                InputStream file = content.getInputStream(content.getEntry(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
