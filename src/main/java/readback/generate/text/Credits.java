package readback.generate.text;

import java.util.regex.Pattern;
import readback.article.Span;

/**
 * Lines about the making of an article rather than of the article: "(Reporting by A; editing by
 * B)".
 */
final class Credits {
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\(?\\s*(?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting|[Ee]diting|Compiled|Edited|Written|Translated|Produced|Photographs?) by\\b"
              + "|Follow .{2,60} on (?:Twitter|Facebook|Instagram)|Originally published|Copyright|\\(?©"
              + "|.{3,80} (?:wrote|adapted|reported|produced) (?:this|it) (?:story|article|report|for)\\b.*"
              + "|And I['’]m \\p{Lu}|I['’]m \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+\\.|.{3,40} was the editor\\.");

  private Credits() {}

  static boolean isCredit(String text, Span span) {
    return CREDIT.matcher(span.of(text)).lookingAt();
  }
}
