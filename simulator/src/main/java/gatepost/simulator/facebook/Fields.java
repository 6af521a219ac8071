package gatepost.simulator.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a caller wants to see of a node: {@code id,message,from{id,name}}. Modifiers such as {@code .limit(5)} are understood and
 * ignored.
 *
 * @param wanted the fields in their order, each with what is wanted inside it
 */
record Fields(Map<String, Optional<Fields>> wanted) {

  static Fields parse(String text) {
    Cursor cursor = new Cursor(text);
    Fields fields = cursor.list();
    if (cursor.at < text.length()) {
      throw syntaxError(text, cursor.at);
    }
    return fields;
  }

  /** The node cut down to these fields; an id is always there, a field that the node type lacks is an error. */
  ObjectNode of(ObjectNode node, NodeType type) {
    for (String name : wanted.keySet()) {
      if (!type.knows(name)) {
        throw GraphError.parameter(
                "Tried accessing nonexisting field (" + name + ") on node type (" + type.title() + ")")
            .refusal();
      }
    }
    ObjectNode cut = cut(node);
    if (!cut.has("id")) {
      cut.set("id", node.get("id"));
    }
    return cut;
  }

  private ObjectNode cut(JsonNode node) {
    ObjectNode cut = Json.object();
    wanted.forEach(
        (name, inside) -> {
          if (node.has(name)) {
            cut.set(name, inside.map(fields -> fields.within(node.get(name))).orElse(node.get(name)));
          }
        });
    return cut;
  }

  private JsonNode within(JsonNode value) {
    if (value.has("data") && value.get("data").isArray()) {
      ObjectNode connection = Json.object();
      value.get("data").forEach(item -> connection.withArray("data").add(cut(item)));
      return connection;
    }
    return value.isObject() ? cut(value) : value;
  }

  private static RuntimeException syntaxError(String text, int at) {
    return GraphError.oauth(400, 2500, "Syntax error \"Unexpected token.\" at character " + at + ": " + text).refusal();
  }

  private static final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
      this.text = text.replace(" ", "");
    }

    Fields list() {
      Map<String, Optional<Fields>> wanted = new LinkedHashMap<>();
      do {
        String name = name();
        while (take('.')) {
          modifier();
        }
        wanted.put(name, take('{') ? Optional.of(inside()) : Optional.empty());
      } while (take(','));
      return new Fields(wanted);
    }

    private Fields inside() {
      Fields fields = list();
      if (!take('}')) {
        throw syntaxError(text, at);
      }
      return fields;
    }

    private String name() {
      int start = at;
      while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
        at++;
      }
      if (at == start) {
        throw syntaxError(text, at);
      }
      return text.substring(start, at);
    }

    private void modifier() {
      name();
      int end = take('(') ? text.indexOf(')', at) : at - 1;
      if (end < at - 1) {
        throw syntaxError(text, at);
      }
      at = end + 1;
    }

    private boolean take(char wanted) {
      boolean there = at < text.length() && text.charAt(at) == wanted;
      at += there ? 1 : 0;
      return there;
    }
  }
}
