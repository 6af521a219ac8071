package gatepost.connectors.x;

import gatepost.connectors.http.Reply;
import java.util.List;
import java.util.Map;
import twitter4j.HttpClientConfiguration;
import twitter4j.HttpResponse;

/** A whole answer, as Twitter4J wants to read it. */
final class Received extends HttpResponse {

    private final Reply reply;

    Received(Reply reply, HttpClientConfiguration configuration) {
        super(configuration);
        this.reply = reply;
        this.statusCode = reply.status();
        this.responseAsString = reply.body();
    }

    /** Null where there is none, as Twitter4J expects. */
    @Override
    public String getResponseHeader(String name) {
        return reply.headers().firstValue(name).orElse(null);
    }

    @Override
    public Map<String, List<String>> getResponseHeaderFields() {
        return reply.headers().map();
    }

    /** Nothing is open any more. */
    @Override
    public void disconnect() {
    }

    @Override
    public String toString() {
        return reply.toString();
    }
}
