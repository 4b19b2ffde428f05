package readback.command;

import java.util.List;
import java.util.Locale;
import readback.article.Article;
import readback.article.Sentence;
import readback.bank.Testlet;
import readback.flaw.Coverage;

/** Which sentences of an article no question stands on, in words. */
final class CoverageText {
  /** Enough to know a sentence by. */
  private static final int FIRST_WORDS = 8;

  private final Article article;
  private final Coverage coverage;

  private CoverageText(Testlet testlet) {
    this.article = testlet.article();
    this.coverage = Coverage.of(testlet.items(), testlet.article());
  }

  /** In a line: how many, and in which paragraphs. */
  static String brief(Testlet testlet) {
    CoverageText text = new CoverageText(testlet);
    List<Integer> paragraphs =
        text.coverage.bare().stream().map(Sentence::paragraph).distinct().toList();
    return text.coverage.bare().isEmpty()
        ? text.summary() + ".\n"
        : text.summary() + " (" + listed(paragraphs) + ").\n";
  }

  /** A line for each: its paragraph, and its first words. */
  static String full(Testlet testlet) {
    CoverageText text = new CoverageText(testlet);
    StringBuilder lines = new StringBuilder(text.summary());
    lines.append(text.coverage.bare().isEmpty() ? ".\n" : ":\n");
    for (Sentence sentence : text.coverage.bare()) {
      lines.append(String.format(Locale.ROOT, "  paragraph %2d   ", sentence.paragraph()));
      lines.append(text.firstWords(sentence)).append('\n');
    }
    return lines.toString();
  }

  private String summary() {
    int bare = coverage.bare().size();
    int all = bare + coverage.asked().size();
    return article.name()
        + ": "
        + (bare == 0
            ? "every sentence has a question"
            : bare + " of " + all + " sentences " + (bare == 1 ? "has" : "have") + " no question");
  }

  private String firstWords(Sentence sentence) {
    String[] words = article.words(sentence.span()).split(" ");
    String first = String.join(" ", List.of(words).subList(0, Math.min(FIRST_WORDS, words.length)));
    return "“" + first + (words.length > FIRST_WORDS ? " …" : "") + "”";
  }

  private static String listed(List<Integer> paragraphs) {
    StringBuilder text = new StringBuilder(paragraphs.size() == 1 ? "paragraph " : "paragraphs ");
    for (int i = 0; i < paragraphs.size(); i++) {
      text.append(i == 0 ? "" : i + 1 == paragraphs.size() ? " and " : ", ");
      text.append(paragraphs.get(i));
    }
    return text.toString();
  }
}
