package readback.generate.choose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readback.article.Article;
import readback.article.Span;
import readback.flaw.GuessRate;
import readback.generate.fact.Fact;
import readback.generate.form.Candidate;
import readback.item.Clues;
import readback.item.Item;

/**
 * A varied quiz: round by round the best of each form, until there are enough; no fact asked twice,
 * no key too often, no sentence too often, and no item that tells another's key.
 */
final class Selection {
  private static final int FEWEST = 14;
  private static final int MOST = 24;
  private static final int WORDS_AN_ITEM = 25;
  private static final double GUESSABLE = 0.8;
  private static final int SAME_KEY = 3;
  private static final int SAME_KEY_AND_FORM = 2;
  private static final int MOST_MORE = 2;
  private static final int SAME_SENTENCE = 2;

  /** How many items of a form one quiz bears; the order is that of the rounds. */
  private static final Map<String, Integer> BEARABLE =
      Map.ofEntries(
          Map.entry("who-said", 5),
          Map.entry("who-says-that", 6),
          Map.entry("whose-word", 3),
          Map.entry("which-statement", 3),
          Map.entry("not-said", 1),
          Map.entry("role-to-person", 4),
          Map.entry("person-to-role", 2),
          Map.entry("match-roles", 1),
          Map.entry("match-views", 1),
          Map.entry("who-is-pronoun", 3),
          Map.entry("who-urges", 3),
          Map.entry("who-did", 3),
          Map.entry("locate-intent", 1),
          Map.entry("meaning-to-term", 2),
          Map.entry("name", 2),
          Map.entry("true-false", 3),
          Map.entry("number", 3),
          Map.entry("find-word", 2));

  private static final Set<String> STATEMENTS = Set.of("which-statement", "not-said");

  private static final Set<String> SENTENCES = Set.of("number", "name", "true-false");

  /** What items say of each other's keys; of the item itself, for comparing items takes long. */
  private final Map<Item, Clues> clues = new IdentityHashMap<>();

  private final List<Candidate> chosen = new ArrayList<>();
  private final Map<String, Integer> byForm = new HashMap<>();
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Map<Span, Integer> bySentence = new HashMap<>();
  private final Set<Fact> asked = new HashSet<>();
  private final int enough;

  /** How many times more a key may stand, round after round, where too few items were found. */
  private int more;

  private Selection(int enough) {
    this.enough = enough;
  }

  /** In the order of their evidence. */
  static List<Candidate> of(List<List<Candidate>> byForm, Article article) {
    int enough = Math.max(FEWEST, Math.min(MOST, article.wordCount() / WORDS_AN_ITEM));
    Selection selection = new Selection(enough);
    List<List<Candidate>> pools = byForm.stream().map(Selection::bestFirst).toList();
    for (int more = 0; more <= MOST_MORE; more++) {
      selection.more = more;
      while (selection.round(pools)) {
        continue;
      }
    }
    selection.chosen.sort(Comparator.comparing(one -> one.fact().evidence()));
    return List.copyOf(selection.chosen);
  }

  private static List<Candidate> bestFirst(List<Candidate> pool) {
    List<Candidate> sorted = new ArrayList<>(pool);
    sorted.sort(Comparator.comparingDouble(Selection::worth).reversed());
    return sorted;
  }

  /** What speaks for it, less what a reader without the article would make of it. */
  private static double worth(Candidate one) {
    return one.worth() - GUESSABLE * GuessRate.of(List.of(one.item())).rate();
  }

  private boolean round(List<List<Candidate>> pools) {
    boolean any = false;
    for (List<Candidate> pool : pools) {
      if (chosen.size() >= enough) {
        return false;
      }
      any |= pool.stream().filter(this::fits).findFirst().map(this::take).orElse(false);
    }
    return any;
  }

  private boolean fits(Candidate one) {
    return !chosen.contains(one)
        && !asked.contains(one.fact())
        && count(byForm, one.form()) < BEARABLE.getOrDefault(one.form(), 1)
        && count(byKey, one.key()) < SAME_KEY + more
        && count(byKey, one.form() + one.key())
            < (asksSentence(one) ? 1 : SAME_KEY_AND_FORM + Math.min(more, 1))
        && one.item().about().evidence().stream()
            .allMatch(span -> count(bySentence, span) < SAME_SENTENCE)
        && chosen.stream().noneMatch(other -> isRival(one, other));
  }

  /** Whether one tells the other's key, or both only look for the same sentence. */
  private boolean isRival(Candidate one, Candidate other) {
    return (asksSentence(one) || asksSentence(other)) && shareEvidence(one, other)
        || clues(one).giveAway(clues(other))
        || one.item().stem().equals(other.item().stem())
        || one.item().about().id().equals(other.item().about().id())
        || offersKeyOf(one, other)
        || offersKeyOf(other, one);
  }

  private Clues clues(Candidate one) {
    return clues.computeIfAbsent(one.item(), Clues::of);
  }

  /** A statement that is right here must not be shown as wrong there. */
  private static boolean offersKeyOf(Candidate one, Candidate other) {
    boolean statements =
        STATEMENTS.contains(one.form())
            && (STATEMENTS.contains(other.form()) || other.form().equals("match-views"));
    return statements
        && one.item().key().given().stream()
            .anyMatch(
                key ->
                    other.item().distractors().stream().anyMatch(d -> d.text().equals(key))
                        || other.item().key().given().contains(key));
  }

  private static boolean shareEvidence(Candidate one, Candidate other) {
    return one.item().about().evidence().stream()
        .anyMatch(span -> other.item().about().evidence().contains(span));
  }

  private static boolean asksSentence(Candidate one) {
    return one.form().startsWith("locate-") || SENTENCES.contains(one.form());
  }

  private static <K> int count(Map<K, Integer> counts, K key) {
    return counts.getOrDefault(key, 0);
  }

  private boolean take(Candidate one) {
    chosen.add(one);
    byForm.merge(one.form(), 1, Integer::sum);
    byKey.merge(one.key(), 1, Integer::sum);
    byKey.merge(one.form() + one.key(), 1, Integer::sum);
    one.item().about().evidence().forEach(span -> bySentence.merge(span, 1, Integer::sum));
    if (one.facts().size() == 1) {
      asked.add(one.fact());
    }
    return true;
  }
}
