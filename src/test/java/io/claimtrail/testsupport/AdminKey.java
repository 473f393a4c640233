package io.claimtrail.testsupport;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Sends the key of the servers under test with every request that does not say by itself who sends it. */
public final class AdminKey implements Filter {

    /** What {@code CLAIMTRAIL_ADMIN_KEY} says in all tests. */
    public static final String SECRET = "key-of-the-tests-0123456789abcdef";

    public static final String HEADER = "X-API-Key";

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        if (!request.getHeaders().hasHeaderWithName(HEADER)
                && !request.getHeaders().hasHeaderWithName("Authorization")) {
            request.header(HEADER, SECRET);
        }
        return context.next(request, spec);
    }
}
