package io.claimtrail.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DelimitedListTest {

    @Test
    void plainTextsStandAsTheyAre() {
        assertEquals("Zürich; a;b", DelimitedList.write(List.of("Zürich", "a;b")));
        assertEquals("", DelimitedList.write(List.of()));
        assertEquals(List.of(), DelimitedList.read(""));
    }

    @Test
    void anyTextsComeBack() {
        String letters = "a;; \"\n\r,|'\tж";
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            List<String> texts = new ArrayList<>();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                StringBuilder text = new StringBuilder();
                for (int length = 1 + random.nextInt(5); length > 0; length--) {
                    text.append(letters.charAt(random.nextInt(letters.length())));
                }
                texts.add(text.toString());
            }
            assertEquals(texts, DelimitedList.read(DelimitedList.write(texts)));
        }
    }

    @Test
    void brokenQuotesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> DelimitedList.read("a; \"b"));
        assertThrows(IllegalArgumentException.class, () -> DelimitedList.read("\"a\" b; c"));
    }
}
