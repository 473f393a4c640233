/**
 * The demo corpus: real claims of 2022 to 2024 about Russian troops in Belarus, with the later articles that bear on
 * them. It is loaded into an empty embedded database through the same code that the API uses.
 */
package io.claimtrail.demo;
