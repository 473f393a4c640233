package io.claimtrail.speaker;

import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Order;
import io.claimtrail.problem.Faults;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the list of speakers. */
public class SpeakerFilter extends ListParameters {

    @QueryParam("name")
    @Parameter(
            description =
                    "Beginnings of words of one of the names, whatever the accents and case: `luk` finds Alexander "
                            + "Lukashenko. At most 20 words.",
            schema = @Schema(maxLength = 200))
    public String name;

    @QueryParam("kind")
    @Parameter(description = "Persons or organisations.")
    @Schema(type = SchemaType.ARRAY, implementation = SpeakerKind.class)
    public List<String> kind;

    @QueryParam("sort")
    @Parameter(
            description = "The order; `-` turns it round.",
            schema =
                    @Schema(
                            defaultValue = "name",
                            enumeration = {"name", "-name", "recordedAt", "-recordedAt"}))
    public String sort;

    Order order(Faults faults) {
        return Order.choose(
                sort,
                "name",
                List.of(
                        new Order.Choice("name", ascending -> Order.byText("e.sortName", ascending)),
                        new Order.Choice("recordedAt", Order::byRecording)),
                faults);
    }
}
