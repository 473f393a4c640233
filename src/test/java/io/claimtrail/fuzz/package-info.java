/**
 * Requests that the contract describes, nearly describes, and forbids, drawn by a seed and sent to the packaged server; what it
 * answers is held against the contract. Start reading at {@link io.claimtrail.fuzz.Fuzzer}.
 */
package io.claimtrail.fuzz;
