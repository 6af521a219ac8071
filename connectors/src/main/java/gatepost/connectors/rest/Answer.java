package gatepost.connectors.rest;

import com.fasterxml.jackson.databind.JsonNode;
import gatepost.connectors.http.Reply;

/** A successful answer: its body as JSON, and the reply that carried it. */
public record Answer(JsonNode body, Reply reply) {

    /** The status only: bodies hold people's words. */
    @Override
    public String toString() {
        return "Answer[" + reply.status() + "]";
    }
}
