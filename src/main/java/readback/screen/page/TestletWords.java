package readback.screen.page;

import java.util.EnumMap;
import java.util.Map;
import readback.bank.Entry;
import readback.bank.Testlet;
import readback.flaw.Coverage;
import readback.item.Level;
import readback.quiz.Mode;

/** An article's questions in a few words. */
final class TestletWords {
  private TestletWords() {}

  /** How many questions, and how the reader stands with them. */
  static String counts(Testlet testlet, Desk desk, Mode mode) {
    int drafts = 0;
    for (Entry entry : testlet.entries()) {
      drafts += entry.item().about().draft() ? 1 : 0;
    }
    String article = testlet.article().name();
    Standing standing = desk.standings().get(article);
    String taken =
        standing == null
            ? ", not taken yet"
            : ", last "
                + Words.percent(standing.last())
                + ", best "
                + Words.percent(standing.best());
    String missed =
        mode == Mode.MISSED ? ", " + desk.history().missed(article).size() + " missed" : "";
    return Words.count(testlet.entries().size(), "question")
        + (drafts == 0 ? "" : ", " + Words.count(drafts, "draft"))
        + missed
        + taken;
  }

  /** How many of each level; a count and its level are never on two lines. */
  static String levels(Testlet testlet) {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    for (Entry entry : testlet.entries()) {
      Integer before = counts.get(entry.item().level());
      counts.put(entry.item().level(), before == null ? 1 : before + 1);
    }
    StringBuilder words = new StringBuilder();
    for (Map.Entry<Level, Integer> level : counts.entrySet()) {
      words.append(words.length() == 0 ? "" : ", ");
      words
          .append(level.getValue())
          .append('\u00a0')
          .append(Words.level(level.getKey()).replace(' ', '\u00a0'));
    }
    return words.toString();
  }

  /** Whether there are sentences that no question stands on. */
  static String covered(Testlet testlet) {
    Coverage coverage = Coverage.of(testlet.items(), testlet.article());
    int bare = coverage.bare().size();
    int all = bare + coverage.asked().size();
    return bare == 0
        ? "every sentence has a question"
        : bare + " of " + all + " sentences " + (bare == 1 ? "has" : "have") + " no question";
  }
}
