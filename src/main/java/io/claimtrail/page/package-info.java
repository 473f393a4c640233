/**
 * Lists in pages. A {@link io.claimtrail.page.Listing} is a filtered, ordered list of entities; its pages follow each
 * other by keyset, so that nothing is skipped or repeated while others write and the thousandth page costs what the
 * first does. A {@link io.claimtrail.page.Cursor} is the opaque place between two pages.
 */
package io.claimtrail.page;
