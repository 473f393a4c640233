package io.claimtrail.replica;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Operations that never read from a replica, whoever asks: what they show is asked for right after it was written, by somebody
 * whom his role does not give away as the writer.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FromWriter {}
