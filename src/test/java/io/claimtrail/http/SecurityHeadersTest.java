package io.claimtrail.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers are told what not to do with an answer, whatever it is. */
@HttpTest
@AnyDatabase
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/topics?limit=1",
                "/v1/topics?limit=none",
                "/v1/nothing",
                "/v1alpha1/claims:search",
                "/problems",
                "/problems/not-found",
                "/docs/",
                "/openapi",
                "/q/health/live",
                "/v1/topics?%FF"
            })
    void everyAnswerCarriesThem(String path) {
        Response answer =
                given().redirects().follow(false).urlEncodingEnabled(false).get(path);
        answer.then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), containsString("frame-ancestors 'none'")))
                .header("Server", equalTo(null))
                .header("Access-Control-Allow-Origin", equalTo(null));
        assertEquals(1, answer.headers().getValues("X-Content-Type-Options").size());
    }

    @Test
    void onlyScriptsThatAreFilesRunInSwaggerUi() {
        Response page = given().get("/docs/");
        page.then().header("Content-Security-Policy", endsWith("script-src 'self'"));
        assertFalse(page.asString().contains("<script>"), page::asString);
        given().get("/docs/open.js").then().statusCode(200).contentType("text/javascript");
    }

    @Test
    void keysAreKeptByNoCache() {
        given().get("/v1/admin/keys").then().header("Cache-Control", equalTo("no-store"));
    }
}
