package io.claimtrail.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.ORG/Path,                           https://example.org/Path",
        "https://example.org,                                https://example.org/",
        "https://example.org:443/a,                          https://example.org/a",
        "http://example.org:80/a,                            http://example.org/a",
        "https://example.org:8443/a,                         https://example.org:8443/a",
        "https://example.org/a#top,                          https://example.org/a",
        "https://example.org/a?utm_source=x&UTM_Medium=y,    https://example.org/a",
        "https://example.org/a?utm_anything_else=1,          https://example.org/a",
        "https://example.org/a?fbclid=1&b=2&gclid=3,         https://example.org/a?b=2",
        "https://example.org/a?z=1&utm_term=x&a=2&m=3,       https://example.org/a?z=1&a=2&m=3",
        "https://example.org/a?b=1&b=2,                      https://example.org/a?b=1&b=2",
        "https://example.org/a?,                             https://example.org/a?",
        "https://example.org/a/./b/../c,                     https://example.org/a/c",
        "https://example.org/%2e%2E/a,                       https://example.org/a",
        "https://münchen.example/ä,                          https://xn--mnchen-3ya.example/%C3%A4",
        "https://МОСКВА.example/,                            https://xn--80adxhks.example/",
        "https://xn--mnchen-3ya.example/,                    https://xn--mnchen-3ya.example/",
        "https://example.org/a%2Fb,                          https://example.org/a%2Fb",
        "https://example.org/a?q=%20x,                       https://example.org/a?q=%20x",
        "https://www.example.org/a/,                         https://www.example.org/a/"
    })
    void canonicalFormIs(String given, String canonical) {
        assertEquals(canonical, CanonicalUrl.parse(given).toString());
        assertEquals(canonical, CanonicalUrl.parse(canonical).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a/b?c=1",
                "https://www.example.org/a/b?c=1",
                "https://WWW.EXAMPLE.org/a/b/?c=1",
                "http://example.org:80/a/b?c=1#d",
                "https://example.org/x/../a/b?c=1&utm_source=mail&msclkid=2"
            })
    void whatDoesNotTellPagesApartIsNoPartOfTheKey(String address) {
        assertEquals(
                CanonicalUrl.parse("https://example.org/a/b?c=1").key(),
                CanonicalUrl.parse(address).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a/B?c=1",
                "https://example.org/a/b?c=2",
                "https://example.org/a/b",
                "https://example.org/a/b?c=1&d=2",
                "https://example.org:8080/a/b?c=1",
                "https://m.example.org/a/b?c=1",
                "https://www2.example.org/a/b?c=1",
                "https://example.org/a%2Fb?c=1",
                "https://example.org/a/b//?c=1",
                "https://example.org/a/b?utm=1&c=1"
            })
    void otherPagesHaveOtherKeys(String address) {
        assertNotEquals(
                CanonicalUrl.parse("https://example.org/a/b?c=1").key(),
                CanonicalUrl.parse(address).key());
    }

    @Test
    void orderOfParametersTellsPagesApart() {
        assertNotEquals(
                CanonicalUrl.parse("https://example.org/?a=1&b=2").key(),
                CanonicalUrl.parse("https://example.org/?b=2&a=1").key());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.themoscowtimes.com/a, themoscowtimes.com",
        "https://example.org:8080/, example.org",
        "https://www.com/, www.com",
        "https://news.example.org/, news.example.org"
    })
    void siteIsTheHostWithoutWww(String address, String site) {
        assertEquals(site, CanonicalUrl.parse(address).site());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/a",
                "//example.org/a",
                "/a",
                "ftp://example.org/a",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "mailto:a@example.org",
                "https://",
                "https:example.org",
                "https://example.org/a b",
                " https://example.org/",
                "https://example.org/\u00A0",
                "https://example.org/a\u0000",
                "https://example.org/a\nb",
                "https://user@example.org/",
                "https://user:secret@example.org/",
                "https://:secret@example.org/",
                "https://example.org\\@evil.example/",
                "https://example.org:99999/",
                "https://exa mple.org/",
                "https://[::1/",
                "https://a..b/"
            })
    void whatIsNoPlainWebAddressIsRefused(String address) {
        assertNotNull(CanonicalUrl.faultIn(address));
        assertThrows(IllegalArgumentException.class, () -> CanonicalUrl.parse(address));
    }

    @Test
    void lengthIsLimitedBeforeAndAfterEncoding() {
        String start = "https://example.org/";
        assertNull(CanonicalUrl.faultIn(start + "a".repeat(CanonicalUrl.LONGEST - start.length())));
        assertTrue(CanonicalUrl.faultIn(start + "a".repeat(3000)).contains("2048"));
        assertTrue(CanonicalUrl.faultIn(start + "ж".repeat(1000)).contains("2048"));
    }
}
