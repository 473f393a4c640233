package io.claimtrail.schemaorg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check that all other tests here rely on finds what the vocabulary does not have. */
class SchemaOrgTest {

    private final SchemaOrg vocabulary = new SchemaOrg();

    @Test
    void whatTheVocabularyHasIsTaken() {
        assertEquals(1, vocabulary.check(document("""
                                "@type": "ClaimReview", "url": "https://a.example/1", "datePublished": "2022-10",
                                "image": "https://a.example/1.png", "inLanguage": "en",
                                "reviewRating": {"@type": "Rating", "ratingValue": 2, "alternateName": "False"},
                                "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "A"}}""")).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unknown type         | `\"@type\": \"Rumour\", \"name\": \"A\"`",
                "unknown property     | `\"@type\": \"Claim\", \"rumour\": \"A\"`",
                "does not belong on   | `\"@type\": \"Claim\", \"claimReviewed\": \"A\"`",
                "does not belong on   | `\"@type\": \"Organization\", \"jobTitle\": \"A\"`",
                "author takes         | `\"@type\": \"Claim\", \"author\": \"A\"`",
                "author takes         | `\"@type\": \"Claim\", \"author\": {\"@type\": \"Claim\", \"name\": \"A\"}`",
                "locationCreated takes| `\"@type\": \"Claim\", \"locationCreated\": \"London\"`",
                "name takes           | `\"@type\": \"Claim\", \"name\": 1`",
                "datePublished takes  | `\"@type\": \"Claim\", \"datePublished\": \"May\"`",
                "no type              | `\"name\": \"A\"`",
                "nearly nothing       | `\"@type\": \"Claim\"`"
            })
    void whatTheVocabularyDoesNotHaveIsFound(String found, String properties) {
        AssertionError error = assertThrows(AssertionError.class, () -> vocabulary.check(document(properties)));
        assertTrue(error.getMessage().contains(found), error.getMessage());
    }

    private static String document(String properties) {
        return "{\"@context\": \"https://schema.org\", " + properties + "}";
    }
}
