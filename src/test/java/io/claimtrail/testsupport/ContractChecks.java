package io.claimtrail.testsupport;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Puts the {@link AdminKey}, the {@link ContractFilter} and the {@link LastExchange} before every request of every test. */
public class ContractChecks implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.config = SharedConfig.of(RestAssured.config());
        RestAssured.replaceFiltersWith(new AdminKey(), new ContractFilter(), new LastExchange());
        RestAssured.urlEncodingEnabled = true;
    }
}
