package gatepost.simulator.x;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** X's count of characters: most scripts count one, others and emoji two, every link 23. */
final class WeightedLength {

  static final int LONGEST = 280;
  private static final int LINK = 23;
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  private WeightedLength() {}

  static int of(String text) {
    Matcher link = Links.PATTERN.matcher(text);
    int length = 0;
    int from = 0;
    while (link.find()) {
      length += words(text.substring(from, link.start())) + LINK;
      from = link.end();
    }
    return length + words(text.substring(from));
  }

  private static int words(String text) {
    return GRAPHEME.matcher(text).results().mapToInt(match -> grapheme(match.group())).sum();
  }

  private static int grapheme(String grapheme) {
    if (grapheme.codePoints().anyMatch(Character::isEmojiPresentation) || grapheme.indexOf('\ufe0f') >= 0) {
      return 2;
    }
    return grapheme.codePoints().map(c -> countsOne(c) ? 1 : 2).sum();
  }

  private static boolean countsOne(int c) {
    return c <= 4351 || c >= 8192 && c <= 8205 || c >= 8208 && c <= 8223 || c >= 8242 && c <= 8247;
  }
}
