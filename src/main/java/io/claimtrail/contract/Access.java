package io.claimtrail.contract;

import io.claimtrail.access.Credential;
import io.claimtrail.access.Roles;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * How a caller says who he is, and which role each operation takes. Quarkus has read the roles off {@code @RolesAllowed} and
 * put them under one scheme; here they are put under each of those that there are.
 */
final class Access {

    private static final String BEARER = "bearer";
    private static final String KEY = "apiKey";
    private static final String GOOGLE_KEY = "googleKey";

    private Access() {}

    static void declareSchemes(OpenAPI contract) {
        contract.setSecurity(List.of());
        contract.getComponents().setSecuritySchemes(null);
        contract.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An API key, or a token of the identity provider where there is one."))
                .addSecurityScheme(
                        KEY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name(Credential.HEADER)
                                .description("An API key."))
                .addSecurityScheme(
                        GOOGLE_KEY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.QUERY)
                                .name("key")
                                .description("An API key, the way Google's clients send it."));
    }

    /** Says how to be let in, and that nothing is needed to read where reading is public. */
    static void describe(String path, Operation operation) {
        List<String> roles = operation.getSecurity() == null
                ? List.of()
                : operation.getSecurity().stream()
                        .flatMap(each -> each.getSchemes().values().stream())
                        .flatMap(List::stream)
                        .toList();
        if (roles.isEmpty()) {
            return;
        }
        List<SecurityRequirement> ways = new ArrayList<>();
        if (roles.contains(Roles.READER)) {
            ways.add(OASFactory.createSecurityRequirement());
        }
        ways.add(OASFactory.createSecurityRequirement().addScheme(BEARER, roles));
        ways.add(OASFactory.createSecurityRequirement().addScheme(KEY, roles));
        if (path.startsWith(FactCheckErrors.ROOT)) {
            ways.add(OASFactory.createSecurityRequirement().addScheme(GOOGLE_KEY, roles));
        }
        operation.setSecurity(ways);
        if (!roles.contains(Roles.READER)) {
            String said = operation.getDescription() == null ? "" : operation.getDescription() + " ";
            operation.setDescription(said + "Takes the role `" + roles.get(0) + "`.");
        }
    }
}
