package readback.generate.choose;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readback.item.Distractor;
import readback.item.Item;

/** Wording that was cut in the wrong place, however it came about. */
final class BrokenWording {
  /** A sentence may end in "in" or "up" ("gave up"), but in none of these. */
  private static final Pattern BREAKS_OFF =
      Pattern.compile(
          "\\b(which|whose|whom|and|or|but|the|an?|of|than|because|if|while|its|their|his|was|were|are|is)[?.]?[\"”)]*[?.]?$");

  /** "..., the senior official told reporters?": who says so was taken into what is said. */
  private static final Pattern SPEAKER_HANGS_ON =
      Pattern.compile(
          ", (the|a|an|his|her|its|their)? ?[^,“”\"]{3,40} (said|says|told [^,“”\"]{3,40})[?.]$");

  private BrokenWording() {}

  /** What is wrong with it; empty where nothing is. */
  static Optional<String> in(Item item) {
    return Stream.concat(
            Stream.concat(Stream.of(item.stem()), item.key().given().stream()),
            item.distractors().stream().map(Distractor::text))
        .flatMap(text -> fault(text).stream())
        .findFirst();
  }

  private static Optional<String> fault(String text) {
    if (!closes(text)) {
      return Optional.of("a quotation mark or a bracket is left open: " + text);
    }
    if (SPEAKER_HANGS_ON.matcher(text).find()) {
      return Optional.of("its speaker hangs on: " + text);
    }
    return BREAKS_OFF.matcher(text).find()
        ? Optional.of("it breaks off: " + text)
        : Optional.empty();
  }

  private static boolean closes(String text) {
    return count(text, '"') % 2 == 0
        && count(text, '“') == count(text, '”')
        && count(text, '(') == count(text, ')')
        && count(text, '[') == count(text, ']');
  }

  private static long count(String text, char mark) {
    return text.chars().filter(one -> one == mark).count();
  }
}
