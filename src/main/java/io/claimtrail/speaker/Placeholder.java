package io.claimtrail.speaker;

import io.claimtrail.problem.Faults;
import io.claimtrail.text.NormalForm;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What fills the place of a name in forms and files where nobody knows who it was. It is the name of no speaker. */
public final class Placeholder {

    private static final Set<String> WORDS = Stream.of(
                    "unknown",
                    "unknown speaker",
                    "n/a",
                    "na",
                    "none",
                    "null",
                    "desconocido",
                    "desconhecido",
                    "inconnu",
                    "unbekannt",
                    "sconosciuto",
                    "nieznany",
                    "неизвестно",
                    "неизвестный",
                    "невідомо",
                    "невідомий",
                    "bilinmiyor",
                    "مجهول",
                    "غير معروف",
                    "अज्ञात",
                    "tidak diketahui",
                    "未知",
                    "不明",
                    "不详")
            .map(NormalForm::of)
            .collect(Collectors.toUnmodifiableSet());

    private Placeholder() {}

    /** Adds a fault where a name is none. */
    static void refuse(String name, Faults place) {
        if (name != null && is(name)) {
            place.add(
                    "is nobody's name; leave the speaker out where nobody is named (a claim says \"unattributed\": true then)");
        }
    }

    /** Whether a text, whatever its case and accents, stands in the place of a name; dashes and question marks do. */
    public static boolean is(String text) {
        return text.matches("[-–—?\\s]+") || WORDS.contains(NormalForm.of(text));
    }
}
