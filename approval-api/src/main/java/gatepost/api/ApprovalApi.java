package gatepost.api;

import gatepost.core.shared.ProcessStart;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import java.util.Map;

/** The process that answers pages. */
@OpenAPIDefinition(info = @Info(title = "Gatepost", version = "0.1", description = "A school's posts pass the gate before they meet the public.",
    license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")))
public final class ApprovalApi {

    private ApprovalApi() {
    }

    /** Runs until it is told to end. */
    public static void main(String... arguments) {
        ProcessStart.run(ApprovalApi.class, Map.of(), arguments);
    }
}
