package readback.generate.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readback.generate.cast.Actor;
import readback.generate.fact.Claimed;
import readback.generate.fact.Fact;
import readback.generate.fact.Quoted;
import readback.generate.find.Wording;
import readback.generate.table.CompanyWords;
import readback.generate.table.Names;

/** What the article's speakers say, as sentences that may stand as options. */
final class Statements {
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 28;

  /**
   * @param quoted whether it is in the speaker's own words
   * @param telling the words of the text that tell what it is about
   */
  record Statement(Actor speaker, String text, boolean quoted, Fact fact, Set<String> telling) {
    static Statement of(Actor speaker, String text, boolean quoted, Fact fact) {
      return new Statement(speaker, text, quoted, fact, Statements.telling(text));
    }

    int length() {
      return text.length();
    }
  }

  private Statements() {}

  static List<Statement> in(Material material) {
    List<Statement> all = new ArrayList<>();
    for (Claimed fact : material.of(Claimed.class)) {
      if (fact.own() || !SourceOptions.isSource(fact.speaker())) {
        continue;
      }
      add(all, Statement.of(fact.speaker(), Wording.sentence(fact.clause()), false, fact));
    }
    for (Quoted fact : material.of(Quoted.class)) {
      if (!SourceOptions.isSource(fact.speaker())) {
        continue;
      }
      String words = Quotes.opening(ClearQuotation.of(fact.words()), MOST_WORDS);
      if (!words.isEmpty()) {
        add(all, Statement.of(fact.speaker(), Quotes.sentence(words), true, fact));
      }
    }
    return all;
  }

  private static void add(List<Statement> all, Statement one) {
    int words = Quotes.words(one.text());
    boolean fit =
        words >= FEWEST_WORDS
            && words <= MOST_WORDS
            && !Material.names(one.text(), one.speaker())
            && !opensWithTheBody(one.text())
            && all.stream().noneMatch(other -> other.text().equals(one.text()));
    if (fit) {
      all.add(one);
    }
  }

  /** "The company had ...": which one, no option can say. */
  private static boolean opensWithTheBody(String text) {
    String[] words = text.split(" ", 3);
    return words[0].matches("[“‘]?The")
        && words[1].matches("\\p{Ll}+")
        && (CompanyWords.isOne(words[1])
            || Names.bodyKind(Wording.sentence(words[1]).replace(".", "")).isPresent())
        && !words[1].matches("government|army|navy|church|parliament");
  }

  /** Whether they say nearly the same, so that both might be right. */
  static boolean sayTheSame(Statement a, Statement b) {
    int fewer = Math.max(1, Math.min(a.telling().size(), b.telling().size()));
    long both = a.telling().stream().filter(b.telling()::contains).count();
    return both / (double) fewer >= 0.5;
  }

  /** The words that tell what a text is about, without their endings. */
  static Set<String> telling(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (word.length() > 3) {
        words.add(word.replaceFirst("(?<=\\p{L}{3})(ing|ed|s)$", ""));
      }
    }
    return words;
  }

  /** Whether neither is so much longer that its length speaks for or against it. */
  static boolean areAlike(Statement a, Statement b) {
    double ratio = a.length() / (double) b.length();
    return a.quoted() == b.quoted() && ratio < 2.3 && ratio > 1 / 2.3;
  }
}
