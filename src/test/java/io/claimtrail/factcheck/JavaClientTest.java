package io.claimtrail.factcheck;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.jackson2.JacksonFactory;
import com.google.api.services.factchecktools.v1alpha1.FactCheckTools;
import com.google.api.services.factchecktools.v1alpha1.FactCheckToolsRequestInitializer;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1ClaimAuthor;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1ClaimRating;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1ClaimReview;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkup;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage;
import com.google.api.services.factchecktools.v1alpha1.model.GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse;
import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Google's published Java client, unchanged but for its root URL, calls every method that it has. */
@HttpTest
class JavaClientTest {

    private final String word = uniqueWord();

    @Test
    void claimsAreSearched() throws IOException {
        evidence(
                        "CONTRADICTS",
                        aClaim().saying("first " + word)
                                .on("2022-02")
                                .with("language", "en")
                                .id())
                .id();
        evidence(
                        "CONTRADICTS",
                        aClaim().saying("second " + word)
                                .on("2022-02")
                                .with("language", "en")
                                .id())
                .id();
        FactCheckTools.Claims.Search search = client().claims()
                .search()
                .setQuery(word)
                .setLanguageCode("en-US")
                .setMaxAgeDays(100_000)
                .setPageSize(1)
                .setOffset(0)
                .setReviewPublisherSiteFilter("")
                .setQuotaUser("someone");
        GoogleFactcheckingFactchecktoolsV1alpha1FactCheckedClaimSearchResponse first = search.execute();
        assertEquals(1, first.getClaims().size());
        assertEquals("2022-02-01T00:00:00Z", first.getClaims().get(0).getClaimDate());
        GoogleFactcheckingFactchecktoolsV1alpha1ClaimReview review =
                first.getClaims().get(0).getClaimReview().get(0);
        assertEquals("Contradicted", review.getTextualRating());
        var second = search.setPageToken(first.getNextPageToken()).execute();
        assertEquals(1, second.getClaims().size());
        assertTrue(!second.getClaims()
                .get(0)
                .getText()
                .equals(first.getClaims().get(0).getText()));
        assertEquals(null, search.setFields("nextPageToken").execute().getClaims());
    }

    @Test
    void pagesAreCreatedReadUpdatedListedAndDeleted() throws IOException {
        FactCheckTools.Pages pages = client().pages();
        String url = uniqueUrl();
        var created = pages.create(page(url, "False")).execute();
        assertEquals("False", created.getClaimReviewMarkups().get(0).getRating().getTextualRating());
        var read = pages.get(created.getName()).execute();
        assertEquals(created, read);
        read.getClaimReviewMarkups()
                .get(0)
                .getRating()
                .setTextualRating("Mostly False")
                .setRatingValue(2);
        var updated = pages.update(read.getName(), read).execute();
        assertEquals(2, updated.getClaimReviewMarkups().get(0).getRating().getRatingValue());
        assertEquals(List.of(updated), pages.list().setUrl(url).execute().getClaimReviewMarkupPages());
        GoogleJsonResponseException stale = assertThrows(
                GoogleJsonResponseException.class,
                () -> pages.update(read.getName(), read).execute());
        assertEquals(400, stale.getDetails().getCode());
        assertEquals("FAILED_PRECONDITION", stale.getDetails().get("status"));
        assertTrue(pages.delete(created.getName()).execute().isEmpty());
        GoogleJsonResponseException gone = assertThrows(
                GoogleJsonResponseException.class,
                () -> pages.get(created.getName()).execute());
        assertEquals(404, gone.getDetails().getCode());
        assertEquals("NOT_FOUND", gone.getDetails().get("status"));
    }

    private GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage page(String url, String rating) {
        return new GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkupPage()
                .setPageUrl(url)
                .setPublishDate("2022-10-15")
                .setClaimReviewMarkups(List.of(new GoogleFactcheckingFactchecktoolsV1alpha1ClaimReviewMarkup()
                        .setClaimReviewed("A claim on " + word)
                        .setClaimDate("2022-02")
                        .setClaimAuthor(
                                new GoogleFactcheckingFactchecktoolsV1alpha1ClaimAuthor().setName("Speaker " + word))
                        .setRating(new GoogleFactcheckingFactchecktoolsV1alpha1ClaimRating()
                                .setTextualRating(rating)
                                .setRatingValue(1)
                                .setWorstRating(1)
                                .setBestRating(5))));
    }

    /** Its JSON factory was renamed since, and goes by the old name in the client that can be resolved. */
    @SuppressWarnings("deprecation")
    private static FactCheckTools client() {
        return new FactCheckTools.Builder(new NetHttpTransport(), JacksonFactory.getDefaultInstance(), null)
                .setRootUrl("http://localhost:" + RestAssured.port + "/")
                .setApplicationName("claimtrail-test")
                .setFactCheckToolsRequestInitializer(new FactCheckToolsRequestInitializer(AdminKey.SECRET))
                .build();
    }
}
