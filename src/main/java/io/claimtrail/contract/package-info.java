/**
 * The contract, {@code openapi/openapi.yaml}: generated from the resources when the jar is built, completed here with what
 * every operation has in common (errors, conditional requests, closed input schemas) and with the examples under
 * {@code src/main/resources/contract/examples}.
 */
package io.claimtrail.contract;
