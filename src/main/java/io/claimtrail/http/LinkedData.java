package io.claimtrail.http;

/** The media types of JSON-LD (W3C, JSON-LD 1.1, appendix C). */
public final class LinkedData {

    public static final String MEDIA_TYPE = "application/ld+json";

    /** JSON-LD in the shape that the Web Annotation Protocol (W3C, section 3.1) asks for. */
    public static final String ANNOTATION = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private LinkedData() {}
}
