package readback.flaw;

import java.util.List;
import java.util.Set;
import readback.article.Article;
import readback.item.Item;
import readback.item.Kind;

/**
 * The stem asks for what is not so, and does not say it loudly. HDR 17. A negation that belongs to
 * the fact asked about ("Why does the car not have pedals?"), or to words that the stem quotes, is
 * none of its business.
 */
final class NegativeStem implements ItemRule {
  private static final Set<String> SELECTING = Set.of("which", "what", "who", "where", "when");
  private static final Set<String> NEGATIVE =
      Set.of("not", "cannot", "except", "least", "incorrect", "untrue");
  private static final Set<String> EACH = Set.of("all", "each", "every");
  private static final Set<String> TO_BE = Set.of("is", "are");
  private static final Set<String> RELATIVE = Set.of("that", "who", "because", "if");

  @Override
  public String name() {
    return "negative-stem";
  }

  @Override
  public String why() {
    return "a small not is overlooked, and the reader errs who understood the text";
  }

  @Override
  public List<Flaw> judge(Item item, Article article) {
    List<String> words = Words.split(item.stem().replaceAll("“[^”]*”|\"[^\"]*\"", ""));
    if (item.kind() == Kind.TRUE_FALSE || words.isEmpty()) {
      return List.of();
    }
    boolean selects = words.stream().limit(3).anyMatch(word -> SELECTING.contains(lower(word)));
    boolean excepts = EACH.contains(lower(words.get(0))) && words.contains("except");
    if (excepts) {
      return found(item, "except");
    }
    for (int i = 0; selects && i < words.size(); i++) {
      String word = words.get(i);
      if (i > 0 && RELATIVE.contains(word)) {
        break;
      }
      boolean loud = !word.equals(lower(word));
      if (!loud && (NEGATIVE.contains(word) || word.endsWith("n't"))) {
        return found(item, word);
      }
      if (word.equals("false") && i > 0 && TO_BE.contains(words.get(i - 1))) {
        return found(item, word);
      }
    }
    return List.of();
  }

  private List<Flaw> found(Item item, String word) {
    return found(
        item,
        "“" + word + "” in the stem turns the question round, in small letters",
        "Ask for what is so, or write NOT or EXCEPT in capitals.");
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }
}
