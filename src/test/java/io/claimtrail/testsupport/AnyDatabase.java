package io.claimtrail.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * An {@link HttpTest} of what is the same on any database: faults of requests that are told before it is asked, formats that are
 * read and written, and what the index finds. It runs on one of them alone, because all suites have to be over in time.
 */
@Tag("any-database")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnyDatabase {}
