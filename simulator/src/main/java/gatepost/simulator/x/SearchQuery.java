package gatepost.simulator.x;

import java.util.Locale;
import java.util.function.Predicate;

/** The operators of X's search that matter to conversations; others are refused rather than ignored. */
final class SearchQuery {

  private SearchQuery() {}

  static Predicate<Tweet> parse(String query, XData data) {
    if (query.isBlank()) {
      throw Problem.invalid("query", query, "The `query` query parameter can not be empty");
    }
    Predicate<Tweet> all = tweet -> true;
    for (String term : query.strip().split("\\s+")) {
      boolean negated = term.startsWith("-");
      Predicate<Tweet> one = operator(negated ? term.substring(1) : term, query, data);
      all = all.and(negated ? one.negate() : one);
    }
    return all;
  }

  private static Predicate<Tweet> operator(String term, String query, XData data) {
    int colon = term.indexOf(':');
    String value = term.substring(colon + 1).toLowerCase(Locale.ROOT);
    return switch (colon < 0 ? "" : term.substring(0, colon)) {
      case "conversation_id" -> tweet -> tweet.conversationId().equals(value);
      case "from" -> tweet -> is(tweet.author(), value);
      case "to" -> tweet -> tweet.inReplyTo().flatMap(data.tweets::find).filter(to -> is(to.author(), value)).isPresent();
      case "in_reply_to_tweet_id" -> tweet -> tweet.inReplyTo().filter(value::equals).isPresent();
      case "is" -> kind(value, query);
      default -> throw unsupported(query);
    };
  }

  private static Predicate<Tweet> kind(String value, String query) {
    return switch (value) {
      case "reply" -> tweet -> tweet.inReplyTo().isPresent();
      case "retweet", "quote" -> tweet -> false;
      default -> throw unsupported(query);
    };
  }

  private static boolean is(Tweet.Author author, String handleOrId) {
    return author.handle().equalsIgnoreCase(handleOrId) || author.id().equals(handleOrId);
  }

  private static RuntimeException unsupported(String query) {
    return Problem.invalid("query", query, "The simulator does not know an operator of this query");
  }
}
