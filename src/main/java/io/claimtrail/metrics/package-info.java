/** What monitoring asks for beyond what the libraries tell of themselves ({@code /q/metrics}). */
package io.claimtrail.metrics;
