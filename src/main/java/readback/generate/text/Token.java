package readback.generate.text;

import java.util.Locale;
import readback.article.Span;

/** A word, number, mark or whole quotation, and where it stands in the article. */
public record Token(Span span, String text, Tag tag) {
  public boolean is(String word) {
    return text.equals(word);
  }

  public boolean is(Tag one) {
    return tag == one;
  }

  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  public boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  /** A verb that can carry a clause, as far as its tag tells. */
  public boolean isVerbal() {
    return tag == Tag.VERB || tag == Tag.AUX;
  }
}
