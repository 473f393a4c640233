package io.claimtrail.article;

import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Order;
import io.claimtrail.problem.Faults;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the list of articles. */
public class ArticleFilter extends ListParameters {

    @QueryParam("publisher")
    @Parameter(description = "The publisher's site.")
    public List<String> publisher;

    @QueryParam("agency")
    @Parameter(description = "The news agency whose text it carries, whatever the case.")
    public List<String> agency;

    @QueryParam("publishedFrom")
    @Parameter(
            description =
                    "Published in or after this day, month or year. An article dated only `2022-10` lies in October "
                            + "2022, not on any one of its days; undated articles are left out.")
    public String publishedFrom;

    @QueryParam("publishedTo")
    @Parameter(description = "Published in or before this day, month or year.")
    public String publishedTo;

    @QueryParam("sort")
    @Parameter(
            description = "The order; `-` turns it round. By `publishedOn`, undated articles are left out.",
            schema =
                    @Schema(
                            defaultValue = "-recordedAt",
                            enumeration = {"publishedOn", "-publishedOn", "recordedAt", "-recordedAt"}))
    public String sort;

    Order order(Faults faults) {
        return Order.choose(
                sort,
                "-recordedAt",
                List.of(
                        new Order.Choice("publishedOn", ascending -> Order.byDay("e.publishedOn.earliest", ascending)),
                        new Order.Choice("recordedAt", Order::byRecording)),
                faults);
    }
}
