package gatepost.simulator.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A method and path that something answers. {@code {name}} in a template stands for one segment of the path.
 *
 * @param operation present for calls of a network's API: these are logged and can be made to fail
 */
public record Route(Optional<Operation> operation, String method, Pattern path, Handler handler) {

  private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");

  public static Route api(Operation operation, String method, String template, Handler handler) {
    return new Route(Optional.of(operation), method, compile(template), handler);
  }

  /** A route for people and for the control API: never logged, never failing on purpose. */
  public static Route own(String method, String template, Handler handler) {
    return new Route(Optional.empty(), method, compile(template), handler);
  }

  /** The values of the template's variables, when this route answers the method and path. */
  public Optional<Map<String, String>> match(String wantedMethod, String wantedPath) {
    Matcher matcher = path.matcher(wantedPath);
    if (!method.equals(wantedMethod) || !matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> variables = new HashMap<>();
    path.namedGroups().keySet().forEach(name -> variables.put(name, matcher.group(name)));
    return Optional.of(variables);
  }

  private static Pattern compile(String template) {
    Matcher variable = VARIABLE.matcher(template);
    StringBuilder regex = new StringBuilder();
    int literal = 0;
    while (variable.find()) {
      regex.append(Pattern.quote(template.substring(literal, variable.start())));
      regex.append("(?<").append(variable.group(1)).append(">[^/]+)");
      literal = variable.end();
    }
    return Pattern.compile(regex.append(Pattern.quote(template.substring(literal))).toString());
  }
}
