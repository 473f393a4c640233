package io.claimtrail.problem;

import java.util.Arrays;
import java.util.Optional;

/** Every kind of error that the API answers with. The slug is part of the contract: clients compare it. */
public enum ProblemType {
    INVALID_PARAMETER(
            "invalid-parameter",
            400,
            "A parameter is invalid",
            "A query parameter is unknown, is given twice, or has a value that it cannot take.",
            "Look at errors: each entry names a parameter and says what is wrong with it. Parameters are never ignored or "
                    + "adjusted in silence, so mend all of them and send the request again."),
    MALFORMED_BODY(
            "malformed-body",
            400,
            "The body cannot be read",
            "The body could not be read as one JSON document: it is cut off, is not JSON, repeats a property, is nested "
                    + "too deeply, or is not UTF-8. Or a file to import is empty, or packed and damaged.",
            "The detail says where, with line and column in JSON. Mend the document there, or send the whole file."),
    UNAUTHENTICATED(
            "unauthenticated",
            401,
            "Say who you are",
            "The operation needs a key or token, or the one that was sent is not taken: it is unknown, has expired or was "
                    + "revoked.",
            "Send a key as Authorization: Bearer or X-API-Key. Who runs this server gives keys out; the first one is in the "
                    + "file admin-key of its data directory."),
    FORBIDDEN(
            "forbidden",
            403,
            "You may not do this",
            "The key or token is good, but its role does not reach as far as this, or it may not be used from where it was.",
            "Ask who runs this server for a key with the role that the contract names for the operation."),
    NOT_FOUND(
            "not-found",
            404,
            "There is nothing here",
            "The URL does not name anything that Claimtrail has ever had on record.",
            "Check the id. Withdrawn things answer 410, so this one was never recorded here."),
    METHOD_NOT_ALLOWED(
            "method-not-allowed",
            405,
            "This URL does not take that method",
            "The URL exists, but not for this HTTP method.",
            "The Allow header, where present, and the OPTIONS method list what it takes."),
    NOT_ACCEPTABLE(
            "not-acceptable",
            406,
            "None of the media types you accept is available",
            "The Accept header leaves out every media type that this URL can answer with.",
            "Accept application/json, or send no Accept header."),
    DUPLICATE(
            "duplicate",
            409,
            "This is already on record",
            "The same thing is on record: a claim with the same speaker, words and source, a name, site or URL that "
                    + "belongs to another record, or a link that is already there.",
            "existing holds the URL of what is there. Use it, or change it."),
    IN_USE(
            "in-use",
            409,
            "Other records rest on this one",
            "Something that others refer to cannot be withdrawn or linked away from under them.",
            "Withdraw or move the records that the detail names first."),
    NOT_RESTORABLE(
            "not-restorable",
            409,
            "This state cannot be brought back",
            "An earlier state cannot be had again as it was: it refers to something that has been withdrawn since, or the record "
                    + "was withdrawn in it.",
            "Restore first what the detail names, or change the record to what you want of that state."),
    WITHDRAWN(
            "withdrawn",
            410,
            "This was withdrawn",
            "It was on record here and has been withdrawn. It is kept, but no longer shown or counted.",
            "withdrawnAt and reason say when and why. Restore it by its history if that was a mistake."),
    STALE(
            "stale",
            412,
            "This has changed since you read it",
            "The If-Match header names a version that is no longer the current one.",
            "Read it again, look at what changed, and send your change with the new ETag."),
    TOO_LARGE(
            "too-large",
            413,
            "The body is too large",
            "The body is larger than the limit, which the detail names.",
            "Send less at a time. Nothing is ever cut off to fit."),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            415,
            "The body has a media type that is not read here",
            "The Content-Type header is missing or names a media type that this URL does not take.",
            "Send application/json to record, application/merge-patch+json to change."),
    INVALID_BODY(
            "invalid-body",
            422,
            "The body breaks one or more rules",
            "The JSON is well-formed, but it does not say what it must.",
            "Look at errors: each entry points (RFC 6901) at a place in the body and says what is wrong there. All faults "
                    + "are listed at once."),
    KEY_REUSED(
            "idempotency-key-reused",
            422,
            "This idempotency key was used for another request",
            "An Idempotency-Key stands for one request. This one was sent before with another body, to another URL, or by somebody else.",
            "Make a new key for each new request; send the same key only to repeat the very same request."),
    PRECONDITION_REQUIRED(
            "precondition-required",
            428,
            "Say which version you are changing",
            "A change needs an If-Match header, so that no change is overwritten unseen.",
            "Read the resource and send its ETag as If-Match."),
    BAD_REQUEST(
            "bad-request",
            400,
            "The request is malformed",
            "The request breaks the rules of HTTP or of this URL.",
            "The detail says where."),
    TOO_LONG_A_URL(
            "uri-too-long",
            414,
            "The URL is too long",
            "The request line is longer than the limit.",
            "Send fewer parameters."),
    HEADERS_TOO_LARGE(
            "headers-too-large",
            431,
            "The headers are too large",
            "The request's headers are larger than the limit.",
            "Send fewer or shorter headers."),
    TOO_MANY_REQUESTS(
            "too-many-requests",
            429,
            "Too many requests",
            "More requests came by this key or from this address than its limit allows.",
            "Wait for as long as Retry-After says. RateLimit says in every answer how many are left; with a key there are "
                    + "more."),
    INTERNAL(
            "internal-error",
            500,
            "Something went wrong here",
            "A fault inside Claimtrail kept it from answering. The request was not carried out.",
            "Try again later. If it happens again, report the reference number: the log has the details under it."),
    NOT_OFFERED(
            "not-offered",
            501,
            "This is not offered here",
            "The operation belongs to a protocol that Claimtrail speaks, but Claimtrail does not carry it out.",
            "The detail says what there is instead. Sending it again will not help."),
    SEARCH_UNAVAILABLE(
            "search-unavailable",
            503,
            "Searching is not possible right now",
            "The search index is being built, or its engine is out of reach. Everything else works.",
            "Wait for as long as Retry-After says and search again; /q/health/ready tells how far it is. Lists without q and "
                    + "facets go on working, and what is recorded meanwhile will be found."),
    UNAVAILABLE(
            "unavailable",
            503,
            "Claimtrail cannot answer right now",
            "The database is out of reach, or more requests came at once than can be worked on.",
            "Wait for as long as Retry-After says and send the same request again.");

    private final String slug;
    private final int status;
    private final String title;
    private final String meaning;
    private final String remedy;

    ProblemType(String slug, int status, String title, String meaning, String remedy) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** The last part of the type's URI. */
    public String slug() {
        return slug;
    }

    /** The HTTP status that it goes with. */
    public int status() {
        return status;
    }

    /** The same for every problem of this type. */
    public String title() {
        return title;
    }

    /** What happened, for the page that explains the type. */
    public String meaning() {
        return meaning;
    }

    /** What to do about it, for the page that explains the type. */
    public String remedy() {
        return remedy;
    }

    /** The type's URI, a path on this server that answers with a page that explains it. */
    public String uri() {
        return "/problems/" + slug;
    }

    /** The type with this slug. */
    public static Optional<ProblemType> withSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug.equals(slug)).findFirst();
    }

    /** The type that best says what an HTTP status means, for errors that the framework raises. */
    public static ProblemType forStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 412 -> STALE;
            case 413 -> TOO_LARGE;
            case 414 -> TOO_LONG_A_URL;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL : BAD_REQUEST;
        };
    }
}
