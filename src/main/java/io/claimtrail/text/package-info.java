/**
 * Text as it is compared ({@link io.claimtrail.text.NormalForm}) and as it may come in
 * ({@link io.claimtrail.text.PlainText}). What is stored is always the text as given.
 */
package io.claimtrail.text;
