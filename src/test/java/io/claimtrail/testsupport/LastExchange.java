package io.claimtrail.testsupport;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Tells what was asked last, and answered, in a test that fails; of several threads, by any of them. */
public final class LastExchange implements Filter, QuarkusTestAfterEachCallback {

    private static volatile FilterableRequestSpecification request;
    private static volatile Response answer;

    @Override
    public Response filter(
            FilterableRequestSpecification asked, FilterableResponseSpecification spec, FilterContext context) {
        request = asked;
        answer = null;
        Response given = context.next(asked, spec);
        answer = given;
        return given;
    }

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        if (request != null && context.getTestStatus().isTestFailed()) {
            System.err.println("The last request: " + request.getMethod() + " " + request.getURI());
            System.err.println(request.getHeaders());
            Object body = request.getBody();
            System.err.println(body);
            if (answer != null) {
                System.err.println("Its answer: " + answer.statusLine());
                System.err.println(answer.headers());
                System.err.println(answer.asString());
            }
        }
        request = null;
        answer = null;
    }
}
