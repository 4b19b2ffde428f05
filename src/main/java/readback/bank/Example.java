package readback.bank;

/** What a value looks like, for the mend of a fault. */
final class Example {
  private Example() {}

  static String of(String key) {
    return switch (key) {
      case "article" -> "the-article.txt";
      case "questions" -> "[]";
      case "type" -> "choice";
      case "level" -> "literal";
      case "id" -> "hill-destination";
      case "answer" -> "Japan";
      case "answers", "distractors" -> "[China, Russia]";
      case "text" -> "China";
      case "sequence" -> "[first, second, third]";
      case "pairs" -> "{left: right, other left: other right}";
      case "evidence" -> "the article's own words";
      case "draft" -> "true";
      case "allow" -> "{rule: reason}";
      case "generated" -> "{}";
      case "stem" -> "Which country did Hill travel to?";
      default -> "a text";
    };
  }

  /** A value of the shape wanted, with what separates it from the colon. */
  static String ofShape(String wanted, String key) {
    return switch (wanted) {
      case "a list" -> " [one, two]";
      case "a map" -> " {one: two}";
      default -> " " + of(key);
    };
  }
}
