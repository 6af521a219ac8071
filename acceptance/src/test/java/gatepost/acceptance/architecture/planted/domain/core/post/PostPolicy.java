package gatepost.acceptance.architecture.planted.domain.core.post;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.acceptance.architecture.planted.domain.core.consent.ConsentDesk;
import gatepost.acceptance.architecture.planted.domain.connectors.x.Signer;
import java.net.http.HttpClient;
import javax.sql.DataSource;

/** Breaks: a rule that asks a network, knows its connector, reads JSON and opens a database connection. */
public class PostPolicy {
    private final HttpClient client = HttpClient.newHttpClient();

    boolean allows(JsonNode post, DataSource data, ConsentDesk desk, Signer signer) {
        return client.toString().equals(post.asText()) && desk.equals(data) && signer.equals(desk);
    }
}
