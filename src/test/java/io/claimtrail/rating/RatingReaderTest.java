package io.claimtrail.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.claim.Stance;
import io.claimtrail.rating.RatingMeaning.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Pants on Fire!            | CONTRADICTS
            en | Mostly False              | CONTRADICTS
            en | FALSE                     | CONTRADICTS
            en | Three Pinocchios          | CONTRADICTS
            en | One Pinocchio             | CORROBORATES
            en | Mostly True               | CORROBORATES
            en | Mis- Leading              | QUALIFIES
            en | Half True                 | QUALIFIES
            en | Missing context           | QUALIFIES
            en | Satire                    | MENTIONS
            en | Unproven                  | MENTIONS
            en | Half Flip                 | MENTIONS
            es | Engañoso                  | QUALIFIES
            es | Bulo                      | CONTRADICTS
            es | Verdad a medias           | QUALIFIES
            pt | Não é bem assim           | QUALIFIES
            pt | É #FAKE                   | CONTRADICTS
            pt | Insustentável             | MENTIONS
            fr | C'est plus compliqué      | QUALIFIES
            fr | Plutôt vrai               | CORROBORATES
            fr | C’est faux                | CONTRADICTS
            de | Größtenteils falsch       | CONTRADICTS
            de | Stimmt                    | CORROBORATES
            de | Irreführend               | QUALIFIES
            it | C'eri quasi               | CORROBORATES
            it | Panzana pazzesca          | CONTRADICTS
            it | Nì                        | QUALIFIES
            pl | Fałsz                     | CONTRADICTS
            pl | Częściowo prawda          | QUALIFIES
            pl | Nieweryfikowalne          | MENTIONS
            ru | Полуправда                | QUALIFIES
            ru | Фейк                      | CONTRADICTS
            ru | Скорее правда             | CORROBORATES
            uk | Маніпуляція               | QUALIFIES
            uk | Неправда                  | CONTRADICTS
            tr | YANLIŞ                    | CONTRADICTS
            tr | Kısmen doğru              | QUALIFIES
            ar | مُضَلِّل                      | QUALIFIES
            ar | زائف                      | CONTRADICTS
            hi | आधा सच                     | QUALIFIES
            hi | फ़र्ज़ी                       | CONTRADICTS
            id | Menyesatkan               | QUALIFIES
            id | Sebagian besar benar      | CORROBORATES
            zh | 半真半假                   | QUALIFIES
            zh | 錯誤                      | CONTRADICTS
            zh | 属实                      | CORROBORATES
            zh-TW | 事實釐清                | QUALIFIES
            zh-TW | 易誤解                  | QUALIFIES
            zh-TW | 部分錯誤                | QUALIFIES
            zh-TW | 含有不實訊息            | CONTRADICTS
            zh-Hant-HK | 遭竄改             | CONTRADICTS
            zh-TW | 大部分屬實              | CORROBORATES
            zh-TW | 證據不足                | MENTIONS
            zh-TW | 尚待查證                | MENTIONS""")
    void wholeRatingStandsInTheTableOfItsLanguage(String language, String words, Stance stance) {
        assertEquals(new RatingMeaning(stance, Rule.WORDS), ofWords(words, language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Not true           | CONTRADICTS
            en | It's not fake      | CORROBORATES
            es | No es cierto       | CONTRADICTS
            es | No es falso        | CORROBORATES
            pt | Não é verdade      | CONTRADICTS
            fr | Ce n'est pas vrai  | CONTRADICTS
            de | Nicht wahr         | CONTRADICTS
            de | Kein Fake          | CORROBORATES
            it | Non è vero         | CONTRADICTS
            it | Non è falso        | CORROBORATES
            pl | To nie prawda      | CONTRADICTS
            ru | Не верно           | CONTRADICTS
            tr | Doğru değil        | CONTRADICTS
            ar | غير صحيح           | CONTRADICTS
            hi | सच नहीं है           | CONTRADICTS
            id | Tidak benar        | CONTRADICTS
            id | Bukan hoaks        | CORROBORATES
            zh | 不属实              | CONTRADICTS
            en | Not entirely true  | QUALIFIES
            en | Not entirely false | QUALIFIES
            en | Not quite right    | QUALIFIES""")
    void negationTurnsARatingRound(String language, String words, Stance stance) {
        assertEquals(new RatingMeaning(stance, Rule.WORDS), ofWords(words, language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | False. There is no evidence to support these online claims           | CONTRADICTS
            en | Needs Context. There are laws, but no way to enforce them.           | QUALIFIES
            en | True: there is a federal recusal law for Supreme Court justices      | CORROBORATES
            en | True, but the figure is from 2009                                    | QUALIFIES
            en | Accurate, though out of date                                         | QUALIFIES
            en | False (Speech Roundup)                                               | CONTRADICTS
            en | We found that the photo is doctored                                  | CONTRADICTS
            pt | Falso — vídeo é de 2018                                              | CONTRADICTS
            pt | O vídeo está fora de contexto                                        | QUALIFIES
            es | La imagen es un montaje de 2017                                      | CONTRADICTS
            de | Reker hat diesen Satz nie gesagt. «Völliger Unsinn», heißt es aus Köln | CONTRADICTS
            ar | خطأ، الصورة قديمة                                                    | CONTRADICTS
            hi | वायरल दावा गलत है                                                     | CONTRADICTS
            zh | 错误。这段视频摄于2015年                                                | CONTRADICTS""")
    void sentenceIsUnderstoodByItsOpeningOrByAPhrase(String language, String words, Stance stance) {
        assertEquals(new RatingMeaning(stance, Rule.SENTENCE), ofWords(words, language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is true that he said it is false",
                "The lines are blurry",
                "Cruz didn't endorse him",
                "Feb. 5",
                "Is it true?",
                "We checked whether this is true",
                "It is false that he did, but it is true that she did",
                "We found no proof that the photo is doctored, and no proof that it is false",
                "It is false to say that it is misleading",
                "Not mostly false",
                "!!!",
                "ये तस्वीर अफ्रीका में ग़ुलामों के खरीद-फ़रोख़्त करने वाले की है",
                "4 out of 7 bananas",
                "</script><script>alert('false')</script>"
            })
    void nothingIsGuessed(String words) {
        assertEquals(RatingMeaning.UNKNOWN, ofWords(words, null));
        assertEquals(RatingMeaning.UNKNOWN, ofWords(words, "en"));
    }

    @Test
    void wordsOfAnotherLanguageAreUnderstoodToo() {
        assertEquals(Stance.CONTRADICTS, ofWords("False", "hi").stance());
        assertEquals(Stance.CONTRADICTS, ofWords("Falso", null).stance());
        assertEquals(Stance.QUALIFIES, ofWords("Engañoso", "ca").stance());
        assertEquals(Stance.CONTRADICTS, ofWords("Falso", "pt-BR").stance());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 10, CONTRADICTS",
        "3, 0, 10, CONTRADICTS",
        "4, 0, 10, QUALIFIES",
        "5, 0, 10, QUALIFIES",
        "7, 0, 10, CORROBORATES",
        "1, 1, 5, CONTRADICTS",
        "2, 1, 5, CONTRADICTS",
        "3, 1, 5, QUALIFIES",
        "4, 1, 5, CORROBORATES",
        "2, 1, 4, QUALIFIES",
        "-1, -1, 1, CONTRADICTS"
    })
    void consistentScaleDecides(double value, double worst, double best, Stance stance) {
        assertEquals(new RatingMeaning(stance, Rule.SCALE), RatingReader.read(onScale("Bananas", value, worst, best)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "6, 1, 5", "0, 1, 5", "2, 5, 1", "1, , 5", "1, 1, ", ", 1, 5", "NaN, 1, 5", "1, 1, Infinity"
    })
    void scaleThatIsNoneSaysNothing(Double value, Double worst, Double best) {
        assertFalse(RatingReader.read(onScale("Bananas", value, worst, best)).understood());
        assertEquals(
                new RatingMeaning(Stance.CONTRADICTS, Rule.WORDS),
                RatingReader.read(onScale("False", value, worst, best)));
    }

    @Test
    void inTheMiddleOfAScaleWordsSayMore() {
        assertEquals(
                new RatingMeaning(Stance.CONTRADICTS, Rule.WORDS),
                RatingReader.read(onScale("Mostly False", 3.0, 1.0, 6.0)));
    }

    @Test
    void scaleAndWordsThatSayTheOppositeAreNotUnderstood() {
        assertEquals(RatingMeaning.UNKNOWN, RatingReader.read(onScale("False", 5.0, 1.0, 5.0)));
        assertEquals(RatingMeaning.UNKNOWN, RatingReader.read(onScale("True", 1.0, 1.0, 5.0)));
    }

    @Test
    void bareNumberIsAValueWhereItsScaleIsGiven() {
        assertEquals(
                Stance.CORROBORATES,
                RatingReader.read(onScale(" 10 ", null, 0.0, 10.0)).stance());
        assertFalse(ofWords("10", null).understood());
    }

    @Test
    void noRatingAtAllIsNotUnderstood() {
        assertEquals(RatingMeaning.UNKNOWN, ofWords(null, null));
    }

    /** A name that stood under two stances, or a heading that is none, would stop the tables from being read. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "pt", "fr", "de", "it", "pl", "ru", "uk", "tr", "ar", "hi", "id", "zh"})
    void everyLanguageHasItsTable(String language) {
        assertTrue(RatingReader.LANGUAGES.contains(language));
        assertTrue(RatingWords.read(language)
                .whole(RatingText.words("no such rating"))
                .isEmpty());
    }

    private static RatingMeaning ofWords(String words, String language) {
        return RatingReader.read(new GivenRating(words, null, null, null, language));
    }

    private static GivenRating onScale(String words, Double value, Double worst, Double best) {
        return new GivenRating(words, value, best, worst, "en");
    }
}
