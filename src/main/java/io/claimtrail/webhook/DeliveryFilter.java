package io.claimtrail.webhook;

import io.claimtrail.page.ListParameters;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of deliveries takes. */
public class DeliveryFilter extends ListParameters {

    @QueryParam("state")
    @Parameter(
            description = "Only deliveries in this state: WAITING, DELIVERED or FAILED. May be repeated: one of them.")
    public List<String> state;
}
