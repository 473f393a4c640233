package io.claimtrail.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String LIST = "/v1/claims\nspeaker=Makei";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"2022-02-16", "łukašenka \n\" ", "🎈"})
    void whatIsEncodedComesBack(String value) {
        Cursor cursor = new Cursor(value, UUID.randomUUID());
        assertEquals(Optional.of(cursor), Cursor.decode(cursor.encode(LIST), LIST));
    }

    @Test
    void cursorFitsIntoAUrlAsItIs() {
        assertTrue(new Cursor("łukašenka?&=/+", UUID.randomUUID()).encode(LIST).matches("[A-Za-z0-9_-]+"));
    }

    @Test
    void cursorOfAnotherListIsRefused() {
        String encoded = new Cursor("2022-02-16", UUID.randomUUID()).encode(LIST);
        assertTrue(Cursor.decode(encoded, "/v1/claims\nspeaker=Lukashenko").isEmpty());
    }

    @Test
    void cursorWithAnyCharacterChangedIsRefused() {
        String encoded = new Cursor("2022-02-16", UUID.randomUUID()).encode(LIST);
        for (int i = 0; i < encoded.length(); i++) {
            char other = encoded.charAt(i) == 'A' ? 'B' : 'A';
            String forged = encoded.substring(0, i) + other + encoded.substring(i + 1);
            byte[] before = Base64.getUrlDecoder().decode(encoded);
            // Unused bits of the last character may differ without changing what it says.
            if (!java.util.Arrays.equals(before, Base64.getUrlDecoder().decode(forged))) {
                assertTrue(Cursor.decode(forged, LIST).isEmpty(), forged);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zzz", "%%%", "null", "0", "eyJpZCI6MX0", "////"})
    void rubbishIsRefused(String encoded) {
        assertTrue(Cursor.decode(encoded, LIST).isEmpty());
    }

    @Test
    void placeWithoutItsDigestIsRefused() {
        String place = "0".repeat(16) + UUID.randomUUID() + "2022-02-16";
        String forged = Base64.getUrlEncoder().encodeToString(place.getBytes(StandardCharsets.UTF_8));
        assertTrue(Cursor.decode(forged, LIST).isEmpty());
    }
}
