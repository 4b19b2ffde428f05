package readback.generate.form;

/** Quotations as questions show them. */
final class Quotes {
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

  /** The question mark stands after the closing one, unless the quotation is a question itself. */
  static String asked(String words) {
    String marked = marked(words);
    return marked.matches("(?s).*[?!]”") ? marked : marked + "?";
  }

  /** Whether it opens with a word that points at what was said before. */
  static boolean leans(String words) {
    return words.matches("(?is)\\[?(so|it|this|they|he|she|these|those|his|her|their|its)\\b.*");
  }
}
