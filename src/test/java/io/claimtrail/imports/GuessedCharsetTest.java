package io.claimtrail.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few cells are enough to tell how they are encoded; where they are not, they are of the West. */
class GuessedCharsetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1250 | Podatki wzrosły dwukrotnie;Łukasz Żak
            windows-1250 | Obiecują, że ceny będą niższe;Ewa Kopacz
            ISO-8859-2   | Obiecują, że podwyżek nie będzie w ciągu roku;Ewa Kopacz
            windows-1250 | Daně se zvýšily o třetinu;Petr Fiala
            windows-1250 | Több pénz jut az egészségügyre, mint valaha;Őry Győző
            windows-1251 | Налоги выросли вдвое;Иван Петров
            windows-1251 | Ціни на їжу не зростуть;Юлія
            KOI8-R       | Налоги выросли вдвое;Иван Петров
            windows-1252 | Les impôts ont doublé à Paris;François Hollande
            windows-1252 | Die Steuern haben sich verdoppelt – so schön;Angela Müller
            windows-1252 | The price is “low” – for now;Boris
            windows-1252 | Taxes fell;José
            windows-1252 | Price is 5 € now;Ann
            windows-1252 | The bus has £350 million a week for the NHS;Boris
            windows-1252 | It costs £5 ½ or £6 ¾;Ann
            windows-1252 | ¿Cuándo bajará la inflación?;Pedro
            windows-1252 | La inflación está bajando según el año;Pedro Sánchez
            windows-1252 | Os preços não vão subir até março;João Gonçalves
            windows-1252 | Skatten har økt på grunn av språk;Jonas Støre
            windows-1252 | Skatterna har ökat så här mycket på åtta år;Stefan Löfven
            windows-1252 | Verot ovat nousseet eikä niitä enää lasketa;Päivi Räsänen
            windows-1253 | Οι φόροι διπλασιάστηκαν;Αλέξης Τσίπρας
            windows-1254 | Vergiler iki katına çıktı ve işsizlik düşüyor;Kemal Kılıçdaroğlu
            windows-1255 | המיסים הוכפלו השנה במדינה;בנימין נתניהו
            windows-1256 | تضاعفت الضرائب هذا العام في البلاد;محمد علي
            GB18030      | 今年不会再提高价格,王伟
            Shift_JIS    | 物価は上がらないと約束した,岸田文雄
            EUC-KR       | 물가는 오르지 않을 것이다,윤석열
            """)
    void fewCellsTellHowTheyAreEncoded(Charset charset, String text) throws IOException {
        byte[] table = ("claim;speaker\r\n" + text + "\r\nTaxes fell;Ann\r\n").getBytes(charset);
        assertEquals(
                text, new String(table, GuessedCharset.of(() -> new ByteArrayInputStream(table))).split("\r\n")[1]);
    }
}
