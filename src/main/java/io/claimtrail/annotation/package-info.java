/**
 * Appearances and evidence as W3C Web Annotations (Web Annotation Data Model and Protocol, both of 23 February 2017): each is
 * an annotation of the article's page, at its own URL beside JSON, and in paged collections of an article and of a claim. An
 * appearance describes (the words were said), evidence assesses (whether they are true). Start reading at {@link
 * io.claimtrail.annotation.AnnotationNode}.
 */
package io.claimtrail.annotation;
