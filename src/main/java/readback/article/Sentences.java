package readback.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits prose into sentences. Abbreviations, initials, list numbers and names like "Yahoo!" stay
 * whole; closing quotes belong to their sentence, and so does who said them.
 */
final class Sentences {
  private static final String CLOSING = ".!?…\"”’')]";
  private static final String MARKS = ".!?…";
  private static final String OPENING = "\"“‘'([";

  /** Firms and shows whose name has a mark at its end. */
  private static final Pattern MARKED_NAME =
      Pattern.compile("(?:Yahoo|Jeopardy|Yum|Guess|Oklahoma)");

  /** "Why?" Maria Lopez asked. */
  private static final Pattern SAYING =
      Pattern.compile(
          "(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov)\\.? )?(?:\\p{Lu}[\\p{L}'’-]+\\s+){1,3}"
              + "(?:said|says|asked|asks|added|adds|told|wrote|writes|replied|shouted|cried|tweeted"
              + "|wondered|explained|recalled)\\b");

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2}");

  private static final Pattern LIST_NUMBER = Pattern.compile("(?:\\d{1,3}|\\p{L})");

  private final String text;
  private final Span block;

  private Sentences(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  static List<Span> split(String text, Span block) {
    return new Sentences(text, block).all();
  }

  /** Whether a line ends as sentences or as quotations do. */
  static boolean mayEnd(String text, Span line) {
    return CLOSING.indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  /** Whether a line ends with a mark that ends a sentence, and with no "U.S." */
  static boolean endsOne(String text, Span line) {
    int last = line.end() - 1;
    while (last > line.start() && "\"”’')]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return MARKS.indexOf(text.charAt(last)) >= 0
        && !INITIALS.matcher(text).region(Math.max(line.start(), last - 3), line.end()).matches();
  }

  private List<Span> all() {
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    for (int i = start; i < block.end(); i++) {
      if (MARKS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      int end = i + 1;
      while (end < block.end() && CLOSING.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (end >= block.end() || endsHere(start, i, end)) {
        sentences.add(new Span(start, end));
        start = end;
        while (start < block.end() && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
      }
      i = end - 1;
    }
    if (start < block.end()) {
      sentences.add(new Span(start, block.end()));
    }
    return sentences;
  }

  private boolean endsHere(int start, int mark, int end) {
    if (!Character.isWhitespace(text.charAt(end))) {
      return isGlued(mark, end);
    }
    int next = end;
    while (next < block.end()
        && (Character.isWhitespace(text.charAt(next)) || OPENING.indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    if (next >= block.end()) {
      return true;
    }
    char first = text.charAt(next);
    if (!Character.isUpperCase(first) && !Character.isDigit(first)) {
      return false;
    }
    return text.charAt(mark) == '.'
        ? !isListNumber(start, mark) && !Abbreviations.isWithin(text, start, mark, next)
        : !isMarkedName(start, mark, next) && !isSaid(end, next);
  }

  /** "ended.The": a blank was lost between two sentences. */
  private boolean isGlued(int mark, int end) {
    int capital = text.charAt(end) == '“' ? end + 1 : end;
    return end == mark + 1
        && mark >= 2
        && Character.isLowerCase(text.charAt(mark - 1))
        && Character.isLowerCase(text.charAt(mark - 2))
        && capital + 1 < block.end()
        && Character.isUpperCase(text.charAt(capital))
        && Character.isLowerCase(text.charAt(capital + 1));
  }

  /** "3. Close the door.": at a block's beginning. */
  private boolean isListNumber(int start, int mark) {
    return start == block.start() && LIST_NUMBER.matcher(text).region(start, mark).matches();
  }

  private boolean isMarkedName(int start, int mark, int next) {
    int from = mark;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return MARKED_NAME.matcher(text).region(from, mark).matches()
        && !Abbreviations.opensSentence(text, next);
  }

  /** Whether a quotation ended here, and its speaker follows. */
  private boolean isSaid(int end, int next) {
    boolean quoted = "\"”’'".indexOf(text.charAt(end - 1)) >= 0;
    return quoted && SAYING.matcher(text).region(next, block.end()).lookingAt();
  }
}
