package io.claimtrail.storage;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the method in one transaction, and again from the start where another request got in between: the database's
 * constraints and locks decide between twins, and the second run sees what the winner made. Inside a unit of work that
 * is already under way it joins that one.
 *
 * <p>The method must change nothing but the database.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface UnitOfWork {}
