package gatepost.launcher.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import gatepost.launcher.Fault;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/**
 * Sets up accounts through the simulated networks' control.
 *
 * @param networks where they are
 */
record SimulatorControl(URI networks) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LIMIT_MS = 10_000;

    /** @throws Fault where the control does not answer or refuses */
    void post(String path, Map<String, String> body) {
        try {
            // The JDK's other client takes a tenth of a second to load, which every start would pay.
            var call = (HttpURLConnection) networks.resolve("/control/" + path).toURL().openConnection();
            call.setConnectTimeout(LIMIT_MS);
            call.setReadTimeout(LIMIT_MS);
            call.setRequestProperty("Content-Type", "application/json");
            call.setDoOutput(true);
            try (var out = call.getOutputStream()) {
                out.write(JSON.writeValueAsBytes(body));
            }
            if (call.getResponseCode() >= HttpURLConnection.HTTP_MULT_CHOICE) {
                throw new Fault("The simulated networks did not take the demo's account: " + path + " answered " + call.getResponseCode());
            }
        } catch (IOException e) {
            throw new Fault("The simulated networks could not be told the demo's accounts: " + e.getMessage(), e);
        }
    }
}
