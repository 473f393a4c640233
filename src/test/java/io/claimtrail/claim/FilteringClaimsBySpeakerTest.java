package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HttpTest
class FilteringClaimsBySpeakerTest {

    /** A word that no other test has. */
    private final String word = unique("x").replace(" ", "");

    private final String name = "Alexander Łukáš-" + word;
    private final String alias = "Аляксандр Лукашэнка " + word;
    private String speaker;
    private String claim;

    @BeforeEach
    void recordBoth() {
        speaker = aSpeaker(name).alias(alias).id();
        claim = aClaim().saidBy(name).id();
        aClaim().id();
    }

    @Test
    void idFinds() {
        assertEquals(List.of(claim), found("speaker", speaker));
        assertEquals(List.of(claim), found("speaker", speaker.toUpperCase(java.util.Locale.ROOT)));
        assertEquals(List.of(), found("speaker", UUID.randomUUID().toString()));
    }

    @Test
    void nameAndAliasFind() {
        assertEquals(List.of(claim), found("speaker", name));
        assertEquals(List.of(claim), found("speaker", alias));
    }

    @Test
    void accentsCaseAndOrderOfWordsDoNotMatter() {
        for (String text : List.of(
                word,
                word.toUpperCase(java.util.Locale.ROOT),
                "lukas " + word,
                word + "  LUKAS",
                "łükås-" + word,
                "alexander, lukas (" + word + ")",
                "_" + word + "%",
                "лукашэнка " + word)) {
            assertEquals(List.of(claim), found("speaker", text), text);
        }
    }

    @Test
    void wordsMustBeWholeAndAllInOneName() {
        for (String text : List.of("luka " + word, word + "y", "boris " + word, "alexander лукашэнка " + word, "%")) {
            assertEquals(List.of(), found("speaker", text), text);
        }
    }

    @Test
    void namesakesAreAllFound() {
        String namesake = aClaim().saidBy("Boris Lukas " + word).id();
        assertEquals(Set.of(claim, namesake), Set.copyOf(found("speaker", "lukas " + word)));
        assertEquals(List.of(namesake), found("speaker", "boris " + word));
    }

    @Test
    void severalSpeakersMayEachBeMeant() {
        String other = unique("Other");
        String others = aClaim().saidBy(other).id();
        assertEquals(Set.of(claim, others), Set.copyOf(found("speaker", speaker, "speaker", other)));
        assertEquals(List.of(claim), found("speaker", name, "speaker", unique("Nobody")));
    }

    @Test
    void renamedSpeakerIsFoundUnderBothNames() {
        String renamed = unique("Renamed");
        change("/v1/speakers/" + speaker, "name", renamed).then().statusCode(200);
        assertEquals(List.of(claim), found("speaker", renamed));
        assertEquals(List.of(claim), found("speaker", name));
    }
}
