package readback.generate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.article.Span;

/** Cuts text into words, numbers and marks; "don't" and "Hill's" into two words each. */
final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}(?:-\\p{L}+)?" // U.S., U.S.-led
              + "|\\p{Lu}\\.(?=\\s*\\p{Lu})" // initials
              + "|\\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Brig|Sen|Rep|Gov|Rev|St|Mt|Ft"
              + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Jr|Sr|Inc|Corp|Co|Ltd|vs|No)\\."
              + "|[ap]\\.m\\."
              + "|\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|s|m|bn|mph|km|kg|kph|am|pm|k)?(?![\\p{L}])(?:-\\p{L}+(?:-\\p{L}+)*)?"
              + "|[\\p{L}\\p{M}\\d]+(?:[-‐‑&/][\\p{L}\\p{M}\\d]+|['’](?!(?:s|S|ll|re|ve|d|m)\\b)(?<!n['’])[\\p{L}]+)*"
              + "|['’](?:s|S|ll|re|ve|d|m|t)\\b"
              + "|\\.\\.\\.|--"
              + "|\\S");

  private Tokenizer() {}

  record Piece(Span span, String text) {}

  static List<Piece> pieces(String text, Span span) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(span.start(), span.end());
    while (matcher.find()) {
      // Some papers set dashes as horizontal bars.
      add(pieces, matcher.start(), matcher.group().replace('―', '—'));
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, int start, String word) {
    int cut = word.length();
    if (word.matches("(?i).+n['’]t")) {
      cut = word.length() - 3;
    }
    if (cut > 0 && cut < word.length()) {
      pieces.add(new Piece(new Span(start, start + cut), word.substring(0, cut)));
      pieces.add(new Piece(new Span(start + cut, start + word.length()), word.substring(cut)));
    } else {
      pieces.add(new Piece(new Span(start, start + word.length()), word));
    }
  }
}
