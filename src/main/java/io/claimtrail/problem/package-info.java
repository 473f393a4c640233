/**
 * Errors as RFC 9457 problems. {@link io.claimtrail.problem.ProblemType} lists every kind there is,
 * {@link io.claimtrail.problem.ProblemException} is how the code raises one,
 * {@link io.claimtrail.problem.ProblemMapper} turns everything else that can go wrong into one, and
 * {@code /problems/{type}} explains each to people. Paths that speak another protocol have an
 * {@link io.claimtrail.problem.ErrorForm} of their own.
 */
package io.claimtrail.problem;
