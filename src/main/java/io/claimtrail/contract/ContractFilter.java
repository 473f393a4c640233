package io.claimtrail.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Completes the generated contract, once, when the jar is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final List<PathItem.HttpMethod> READERS_ORDER = List.of(
            PathItem.HttpMethod.GET,
            PathItem.HttpMethod.POST,
            PathItem.HttpMethod.PUT,
            PathItem.HttpMethod.PATCH,
            PathItem.HttpMethod.DELETE);

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Access.declareSchemes(contract);
        contract.getPaths().getPathItems().forEach((path, item) -> complete(contract, path, item));
        Examples.attachParameters(contract);
        Schemas.typeParameters(contract);
        Schemas.allowNulls(contract);
        Schemas.close(contract);
        Schemas.addPatches(contract);
    }

    /** Also puts the operations of a path into the order in which Swagger UI is to show them. */
    private static void complete(OpenAPI contract, String path, PathItem item) {
        Map<PathItem.HttpMethod, Operation> operations = Map.copyOf(item.getOperations());
        operations.keySet().forEach(method -> item.setOperation(method, null));
        for (PathItem.HttpMethod method : READERS_ORDER) {
            Operation operation = operations.get(method);
            if (operation != null) {
                Access.describe(path, operation);
                if (path.startsWith(FactCheckErrors.ROOT)) {
                    FactCheckErrors.describeScripts(operation);
                    FactCheckErrors.describe(contract, path, method, operation);
                } else {
                    Headers.describe(method, operation);
                    Errors.describe(contract, path, method, operation);
                }
                Examples.attach(operation);
                item.setOperation(method, operation);
            }
        }
    }
}
