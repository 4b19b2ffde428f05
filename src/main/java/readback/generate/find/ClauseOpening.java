package readback.generate.find;

import java.util.Set;
import readback.generate.text.Line;

/** Where a line's own clause begins: past "But," and "In addition,". */
final class ClauseOpening {
  private static final int MOST_WORDS = 4;

  private static final Set<String> LINKS =
      Set.of(
          "but",
          "and",
          "however",
          "meanwhile",
          "still",
          "yet",
          "so",
          "also",
          "instead",
          "then",
          "moreover",
          "nevertheless",
          "nonetheless",
          "indeed",
          "furthermore",
          "additionally",
          "separately",
          "overall",
          "besides",
          "apparently",
          "today");

  private static final Set<String> LINKS_WITHOUT_COMMA = Set.of("but", "and", "yet");

  private static final Set<String> PHRASES =
      Set.of(
          "in addition",
          "in particular",
          "for example",
          "for instance",
          "as a result",
          "in fact",
          "of course",
          "in turn",
          "after all",
          "on the other hand",
          "at the same time",
          "in the meantime",
          "in contrast",
          "in other words");

  private ClauseOpening() {}

  static int of(Line line) {
    int phrase = phrase(line);
    if (phrase > 0) {
      return phrase;
    }
    String first = line.at(0).lower();
    boolean link = LINKS.contains(first);
    boolean comma = line.at(1).is(",");
    if (!link || !comma && !LINKS_WITHOUT_COMMA.contains(first)) {
      return 0;
    }
    return comma ? 2 : 1;
  }

  /** Past a phrase that only links the sentence to what was said before. */
  private static int phrase(Line line) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < MOST_WORDS; i++) {
      words.append(i == 0 ? "" : " ").append(line.at(i).lower());
      boolean links = PHRASES.contains(words.toString());
      if (links && line.at(i + 1).is(",")) {
        return i + 2;
      }
    }
    return 0;
  }
}
