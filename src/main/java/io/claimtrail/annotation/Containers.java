package io.claimtrail.annotation;

import io.claimtrail.address.Addresses;
import io.claimtrail.annotation.Annotations.Of;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers for collections of annotations as the W3C Web Annotation Protocol (section 4) has it: the container by itself, with
 * its first page, or one of its pages. {@code Prefer} (RFC 7240) asks for the container alone, or for IRIs in the place of
 * annotations. The IRI of a container ends in a slash, as the protocol demands; without it the answer is the same. It is JSON-LD unless plain
 * JSON is asked for: then it is the same document under that name. {@link io.claimtrail.http.Negotiation} leaves in {@code Accept} what it chose.
 */
@ApplicationScoped
class Containers {

    static final int PAGE = 100;

    private static final String MINIMAL = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
    private static final String IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";

    @Inject
    Annotations annotations;

    @Inject
    Representation representation;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    /**
     * What is asked for.
     *
     * @param iri of the container
     * @param label for people
     */
    record Container(Of of, UUID id, String iri, String label) {}

    /**
     * The container, or a page of it.
     *
     * @param page the number of the page from 0 on, as given; null for the container
     * @param iris {@code 1} for IRIs in the place of annotations, {@code 0} or null for annotations
     */
    RestResponse<Object> answer(Container container, String page, String iris) {
        String preferred = String.valueOf(headers.getHeaderString("Prefer"));
        boolean irisOnly = readIris(iris, page == null && preferred.contains(IRIS));
        Pages pages = new Pages(container, annotations.count(container.of, container.id), irisOnly);
        Object answer =
                page == null ? collection(pages, preferred.contains(MINIMAL)) : page(pages, number(page, pages));
        return RestResponse.ResponseBuilder.fromResponse(
                        representation.as(headers.getHeaderString(HttpHeaders.ACCEPT), answer))
                .header("Link", "<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"")
                .header(
                        "Link",
                        "<http://www.w3.org/TR/annotation-protocol/>; rel=\"http://www.w3.org/ns/ldp#constrainedBy\"")
                .header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS")
                .header(HttpHeaders.VARY, "Prefer")
                .header(
                        HttpHeaders.CONTENT_LOCATION,
                        page == null ? pages.address() : pages.address(number(page, pages)))
                .build();
    }

    private CollectionNode collection(Pages pages, boolean minimal) {
        boolean empty = pages.total == 0;
        Object first =
                minimal ? pages.address(0) : empty ? null : page(pages, 0).embedded();
        return CollectionNode.of(
                pages.container.iri,
                pages.container.label,
                pages.total,
                empty ? null : first,
                empty ? null : pages.address(pages.last()));
    }

    private AnnotationPageNode page(Pages pages, int number) {
        List<AnnotationNode> read =
                annotations.read(pages.container.of, pages.container.id, number * PAGE, PAGE, Addresses.in(uri));
        List<Object> items = read.stream()
                .map(each -> pages.irisOnly ? each.id() : (Object) each)
                .toList();
        return new AnnotationPageNode(
                AnnotationNode.CONTEXT,
                pages.address(number),
                "AnnotationPage",
                new AnnotationPageNode.PartOf(pages.container.iri, pages.total),
                number < pages.last() ? pages.address(number + 1) : null,
                number > 0 ? pages.address(number - 1) : null,
                number * PAGE,
                items);
    }

    private static int number(String given, Pages pages) {
        if (!given.matches("[0-9]{1,9}")) {
            Faults faults = new Faults();
            faults.addParameter("page", "must be a whole number from 0 on");
            ListParameters.raise(faults);
        }
        int number = Integer.parseInt(given);
        if (number > pages.last()) {
            throw ProblemException.of(
                    ProblemType.NOT_FOUND, "The collection has %d pages, counted from 0.".formatted(pages.last() + 1));
        }
        return number;
    }

    private static boolean readIris(String given, boolean preferred) {
        if (given != null && !given.equals("0") && !given.equals("1")) {
            Faults faults = new Faults();
            faults.addParameter("iris", "must be 0 or 1");
            ListParameters.raise(faults);
        }
        return given == null ? preferred : given.equals("1");
    }

    /** The pages of a container and where they are. */
    private record Pages(Container container, long total, boolean irisOnly) {

        int last() {
            return Math.toIntExact(Math.max(0, (total - 1) / PAGE));
        }

        String address() {
            return container.iri + (irisOnly ? "?iris=1" : "");
        }

        String address(int number) {
            return container.iri + "?" + (irisOnly ? "iris=1&" : "") + "page=" + number;
        }
    }
}
