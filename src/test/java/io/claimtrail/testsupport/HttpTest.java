package io.claimtrail.testsupport;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test that talks to Claimtrail over HTTP. It runs once on H2 and once on PostgreSQL (but for
 * {@link AnyDatabase}), makes its own data, and shares the
 * database with all others: it must not depend on what else is there.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@Tag("http")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HttpTest {}
