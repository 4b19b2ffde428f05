package readback.generate.form;

/** Quotations as questions show them. */
final class Quotes {
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 45;
  private static final int SHORT = 12;
  private static final int LONG = 20;

  private Quotes() {}

  /** In quotation marks, without a comma or full stop before the closing one. */
  static String marked(String words) {
    return "“" + words.replaceAll("[,.]$", "").replaceAll("[“”\"]", "'") + "”";
  }

  /** As a sentence between quotation marks. */
  static String sentence(String words) {
    String plain = words.replaceAll("[“”\"]", "'").replaceAll(",$", ".");
    return "“" + (plain.matches("(?s).*[.!?…]'?") ? plain : plain + ".") + "”";
  }

  static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  /** The first sentences of a long quotation, as many as fit. */
  static String opening(String words, int most) {
    if (words(words) <= most) {
      return words;
    }
    StringBuilder opening = new StringBuilder();
    for (String sentence : words.split("(?<=[.!?]) (?=\\p{Lu})")) {
      if (words(opening + " " + sentence) > most) {
        break;
      }
      opening.append(opening.isEmpty() ? "" : " ").append(sentence);
    }
    return opening.toString();
  }

  /**
   * The quotation from its first sentence that is clear alone, cut to fit; empty if there is none.
   */
  static String clear(String quotation) {
    String rest = quotation;
    for (int i = 0; i < 3 && !rest.isEmpty(); i++) {
      String words = opening(rest, MOST_WORDS);
      boolean longEnough = words(words) >= fewest(words);
      boolean hangs =
          i > 0 && words.matches("(?is)(\\S+ ){0,5}(it|they|he|she|this|that|them)\\b.*");
      boolean torn = words.matches("(?s).*\\.\\.\\. ?\\p{Lu}\\p{Ll}.*");
      if (longEnough && !hangs && !torn && !goesOn(words)) {
        return words;
      }
      String[] parts = rest.split("(?<=[.!?]) (?=\\p{Lu})", 2);
      rest = parts.length > 1 ? parts[1] : "";
    }
    return "";
  }

  /** Of whom "she" is, more has to be told than of what "it" is. */
  private static int fewest(String words) {
    boolean someone = words.matches("(?is)\\[?(they|he|she|his|her|their|those|these)\\b.*");
    return someone ? LONG : leans(words) ? SHORT : FEWEST_WORDS;
  }

  /** The question mark stands after the closing one, unless the quotation is a question itself. */
  static String asked(String words) {
    String marked = marked(words);
    return marked.matches("(?s).*[?!]”") ? marked : marked + "?";
  }

  /** Whether it opens with a word that points at what was said before. */
  static boolean leans(String words) {
    return words.matches("(?is)\\[?(so|it|this|they|he|she|these|those|his|her|their|its)\\b.*");
  }

  /** Whether it opens with a word that only goes on with what was said before. */
  private static boolean goesOn(String words) {
    return words.matches(
        "(?is)\\[?(but|and|or|that|however|also|then|because|which|yet|instead|therefore|still|otherwise|thus|such|those|these)\\b.*");
  }
}
