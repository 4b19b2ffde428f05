package readback.generate.find;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes a superlative so that what was true is surely false: there is one largest only. */
final class Contrary {
  private static final Pattern MOST =
      Pattern.compile(
          "\\b(?<!one of )(the |\\p{L}+['’]s )(largest|biggest|oldest|tallest|longest|highest|busiest|fastest|richest|smallest|deadliest|heaviest)\\b");

  private static final Pattern FIRST = Pattern.compile("\\bfor the first time\\b");

  private Contrary() {}

  /** "the largest" becomes "the second largest", "for the first time" "for the second time". */
  static Optional<String> of(String words) {
    Matcher most = MOST.matcher(words);
    if (most.find()) {
      return words.contains("one of ")
          ? Optional.empty()
          : Optional.of(most.replaceFirst("$1second $2"));
    }
    Matcher first = FIRST.matcher(words);
    return first.find() ? Optional.of(first.replaceFirst("for the second time")) : Optional.empty();
  }
}
