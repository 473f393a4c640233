/**
 * What is told to tracing, if it is asked for ({@code CLAIMTRAIL_TRACES}): a span of OpenTelemetry for each request, in the trace
 * that the request names. Quarkus makes the spans; here stands when, and what must not be in them.
 */
package io.claimtrail.traces;
