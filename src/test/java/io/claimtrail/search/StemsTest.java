package io.claimtrail.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inflected forms are found by one another; words that only look alike are not. */
class StemsTest {

    /** By language: pairs of forms that meet. */
    private static final List<String> MEETING = List.of(
            "en soldier/soldiers troops/troop crossing/crossed elections/election invaded/invading killings/killed"
                    + " policies/policy women/woman servicemen/serviceman children/child bombing/bombs weapons/weapon denied/denies sanctioned/sanctions"
                    + " exercise/exercises running/run stopping/stop winning/win beginning/begin"
                    + " making/make rising/rise striking/strike relation/relations statistics/statistic reserves/reserve works/work"
                    + " withdrew/withdraws withdrawn/withdrawing said/says crises/crisis went/going took/taken fought/fighting",
            "de Soldaten/Soldat Wahlen/Wahl Krieg/Krieges Länder/Land Präsident/Präsidenten Praesident/Präsidenten"
                    + " Angriff/Angriffe Häuser/Haus Flüchtling/Flüchtlingen russische/russischen Frauen/Frau Ministers/Minister"
                    + " Putins/Putin Straßen/Strasse",
            "fr emploi/emplois français/française français/françaises impôt/impôts élection/élections soldat/soldats président/présidente guerre/guerres attaqué/attaquer nationaux/nationale"
                    + " régional/régionaux gouvernements/gouvernement déclaré/déclaration russe/russes elections/élection",
            "es elección/elecciones eleccion/elecciones soldado/soldados presidente/presidenta guerras/guerra rusos/ruso"
                    + " casas/casa países/país declaró/declararon gobierno/gobiernos voz/voces vacunas/vacuna",
            "pt eleição/eleições soldado/soldados presidentes/presidente guerra/guerras nação/nações militar/militares"
                    + " refém/reféns declarou/declarar jornal/jornais russo/russos",
            "it elezione/elezioni soldato/soldati presidenti/presidente guerra/guerre attacco/attacchi donna/donne"
                    + " legge/leggi paese/paesi ministri/ministro russi/russo amiche/amico dichiarato/dichiarare",
            "pl żołnierze/żołnierzy żołnierz/żołnierzami wojsko/wojsk wybory/wyborów wojna/wojen rząd/rządu granicę/granicy"
                    + " Łukaszenka/Łukaszenki Zełenski/Zełenskiego Rosja/Rosji Putin/Putinem ludzie/człowiek drony/dronów"
                    + " powiedział/powiedziała Tuska/Tusk",
            "ru выборы/выборов солдат/солдатами война/войну президента/президентом Россия/России Путин/Путиным"
                    + " Зеленский/Зеленского убит/убиты ракеты/ракет территории/территорий ёлка/елки Лукашенко/лукашенко"
                    + " заявил/заявила",
            "uk військо/війська військ/військами вибори/виборів війна/війною солдати/солдатів Зеленський/Зеленського"
                    + " Лукашенко/Лукашенка Київ/Києві Сирський/Сирському об’єкт/об'єкти пʼять/п'яти ґрунт/ґрунту людина/людей"
                    + " Украї́на/України",
            "ar وزير/الوزير الجنود/جنود والجنود/للجنود الرئيس/رئيس انتخابات/الانتخابات الحرب/بالحرب حكومة/حكومات المدرسة/مدرسة"
                    + " صواريخ/الصواريخ الروسي/الروسية",
            "nl soldaten/soldaat verkiezing/verkiezingen oorlog/oorlogen landen/land raket/raketten vrouwen/vrouw",
            "sv soldat/soldaterna val/valet krig/kriget president/presidenten kvinnor/kvinna raket/raketer",
            "da soldat/soldater valg/valget krig/krigen præsident/præsidenten raket/raketter kvinde/kvinder",
            "nb soldat/soldatene valg/valget krig/krigen president/presidenten rakett/raketter kvinne/kvinner",
            "fi sotilas/sotilaat vaali/vaalit presidentti/presidentin maa/maat venäjä/venäjän hallitus/hallituksen",
            "cs voják/vojáci volby/voleb válka/války prezident/prezidenta vláda/vlády rakety/raketa",
            "hu katona/katonák választás/választások háború/háborúk elnök/elnökök rakéta/rakéták kormány/kormányok",
            "ro soldat/soldați alegeri/alegerile război/războiul președinte/președintele guvern/guvernul rachetă/rachete",
            "tr asker/askerler seçim/seçimler savaş/savaşlar İstanbul/istanbul füze/füzeler IRAK/ırak",
            "bg войник/войници избори/изборите война/войните президент/президента ракета/ракети държава/държави",
            "el στρατιώτης/στρατιώτες εκλογή/εκλογές πόλεμος/πολέμου πρόεδρος/προέδρου πύραυλος/πύραυλοι",
            "hi सैनिक/सैनिकों चुनाव/चुनावों सरकार/सरकारें युद्ध/युद्धों देश/देशों मिसाइल/मिसाइलें",
            "ko 대통령/대통령은 군인/군인이 정부/정부를 서울/서울에서 러시아/러시아로 국민/국민들이 김정은/김정은에게",
            "id tentara/tentaranya pemilihan/pemilihannya perang/perangnya serangan/menyerang menteri/menterinya");

    /** By language: pairs of words that do not meet. */
    private static final List<String> APART = List.of(
            "en important/imports organization/organs university/universe policy/police news/new war/warm general/generic"
                    + " Thor/the Mayer/may Andor/and united/unit",
            "de Krieg/Kragen Wahl/Wal Land/Landung Grenze/Granate Haus/Hose",
            "fr guerre/guérir fois/foi russe/ruse soldat/solde mort/mer",
            "es casa/caso partido/parte guerra/guerrero país/paz voz/vez",
            "pt partido/parte guerra/guerreiro nação/nascer casa/caso",
            "it casa/caso partito/parte guerra/guerriero paese/pace",
            "pl wojna/wojsko rząd/rzecz granica/granat wybór/wyrób",
            "ru война/воин выборы/выбить страна/странник мир/мера й/и",
            "uk війна/військо країна/край вибори/вибити мир/міра",
            "ko 국민/국회 대통령/대학 군인/군대",
            "ar حرب/حزب رئيس/رأس دولة/دلو جنود/جند");

    static Stream<List<String>> meeting() {
        return pairs(MEETING);
    }

    static Stream<List<String>> apart() {
        return pairs(APART);
    }

    /** Language and two words each; of more than two words, the neighbours. */
    private static Stream<List<String>> pairs(List<String> lines) {
        return lines.stream().flatMap(line -> {
            String language = line.substring(0, 2);
            return Arrays.stream(line.substring(3).split(" "))
                    .map(pair -> pair.split("/"))
                    .map(pair -> List.of(language, pair[0], pair[1]));
        });
    }

    private static boolean meets(String language, String word, String other, String queryLanguage) {
        SearchQuery query = SearchQuery.parse(word, queryLanguage);
        return Highlights.of(query, new SearchedText(other, language)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("meeting")
    void formsOfAWordMeet(List<String> pair) {
        assertTrue(meets(pair.get(0), pair.get(1), pair.get(2), null), () -> stems(pair));
        assertTrue(meets(pair.get(0), pair.get(2), pair.get(1), pair.get(0)), () -> stems(pair));
    }

    @ParameterizedTest
    @MethodSource("apart")
    void otherWordsDoNot(List<String> pair) {
        assertFalse(meets(pair.get(0), pair.get(1), pair.get(2), null), () -> stems(pair));
        assertFalse(meets(pair.get(0), pair.get(2), pair.get(1), pair.get(0)), () -> stems(pair));
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en-US, en", "EN, en", "pt-BR, pt", "no, nb", "nn-NO, nb", "zh-Hant, ", "xx, ", "'', ", "-, "
    })
    void onlyTheLanguageOfATagCounts(String tag, String language) {
        assertEquals(Optional.ofNullable(language), StemmedLanguage.of(tag).map(StemmedLanguage::tag));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"zh", "be", "und", "??"})
    void wordsOfOtherLanguagesHaveNoStems(String language) {
        assertEquals(List.of(), TextAnalysis.ofText("soldiers", language).get(0).stems());
    }

    @Test
    void wordsInAnotherScriptThanTheTextsLanguageHaveNoStems() {
        List<Token> tokens = TextAnalysis.ofText("НАТО: солдаты NATO", "ru");
        assertEquals(List.of("ru:солдат"), tokens.get(1).stems());
        assertEquals(List.of(), tokens.get(2).stems());
    }

    @Test
    void fieldsHoldTokensBetweenSingleSpaces() {
        List<Token> tokens = TextAnalysis.ofText("The Soldiers\u00A0crossed", "en");
        assertEquals("the soldiers crossed", TextAnalysis.words(tokens));
        assertEquals("soldier cross", TextAnalysis.stems(tokens));
        assertEquals("", TextAnalysis.stems(TextAnalysis.ofText("soldiers", null)));
    }

    private static String stems(List<String> pair) {
        return TextAnalysis.ofText(pair.get(1) + " " + pair.get(2), pair.get(0)).toString();
    }
}
