package gatepost.connectors.graph;

import com.restfb.BinaryAttachment;
import com.restfb.FacebookClient;
import com.restfb.Parameter;
import com.restfb.json.JsonObject;
import gatepost.connectors.http.CallFailed;
import java.util.regex.Pattern;

/** The Graph API for one account. Every call is one request. RestFB throws unchecked exceptions only, its own and its parser's. */
public final class Graph {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_]+");

    private final FacebookClient client;
    private final GraphFailures failures;

    Graph(FacebookClient client, GraphFailures failures) {
        this.client = client;
        this.failures = failures;
    }

    /** Reads. */
    public JsonObject read(String path, Parameter... parameters) throws CallFailed {
        return understood(() -> client.fetchObject(path, JsonObject.class, parameters));
    }

    /** Writes. */
    public JsonObject post(String path, Parameter... parameters) throws CallFailed {
        return understood(() -> client.publish(path, JsonObject.class, parameters));
    }

    /** Writes, with a picture. */
    public JsonObject upload(String path, byte[] jpeg, Parameter... parameters) throws CallFailed {
        return understood(() -> client.publish(path, JsonObject.class, BinaryAttachment.with("picture.jpg", jpeg, "image/jpeg"), parameters));
    }

    /** Whether the network says that it deleted it. */
    public boolean delete(String id) throws CallFailed {
        return understood(() -> client.deleteObject(id));
    }

    /** The path of one thing; ids come from the network, and must not lead anywhere else. */
    public static String node(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not an id of the Graph API");
        }
        return id;
    }

    /** The id in an answer to something that was created. */
    public String created(JsonObject answer) throws CallFailed {
        var id = understood(() -> answer.getString("id", ""));
        if (id.isEmpty()) {
            throw failures.unreadable();
        }
        return id;
    }

    /** Looks into answers. One that is not made as Facebook makes them is a failed call, not a fault of ours. */
    public <T> T understood(Looking<T> looking) throws CallFailed {
        try {
            return looking.look();
        } catch (RuntimeException e) {
            throw failures.of(e);
        }
    }

    /** Something that calls, or looks into what calls brought. */
    @FunctionalInterface
    public interface Looking<T> {
        T look() throws CallFailed;
    }
}
