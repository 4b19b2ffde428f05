package readback.flaw;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import readback.article.Article;
import readback.item.Choice;

/**
 * The stem asks for one or for several ("Who are", "What was", "Which countries"), and only the key
 * agrees with it. HDR 28c; NBME, "grammatical cues".
 */
final class NumberCue implements ChoiceRule {
  private static final Set<String> PLURAL = Set.of("are", "were");
  private static final Set<String> SINGULAR = Set.of("is", "was");
  private static final Set<String> ASKS = Set.of("who", "what", "which", "these", "following");

  @Override
  public String name() {
    return "number-cue";
  }

  @Override
  public String why() {
    return "the grammar of the stem leaves one option";
  }

  @Override
  public List<Flaw> judge(Choice item, List<String> distractors, Article article) {
    String verb = verb(Words.of(item.stem()));
    boolean several = PLURAL.contains(verb);
    if (!several && !SINGULAR.contains(verb)) {
      return List.of();
    }
    Predicate<String> agrees = text -> isSeveral(text) == several;
    if (!agrees.test(item.answer()) || distractors.stream().anyMatch(agrees)) {
      return List.of();
    }
    return found(
        item,
        "only the key goes with “" + verb + "”",
        "Let distractors agree with the stem, or ask with “is or are”.");
  }

  /**
   * The verb right after the question word or the one it asks for, or the one that the stem breaks
   * off with.
   */
  private static String verb(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (ASKS.contains(words.get(i))) {
        String next = words.get(i + 1);
        boolean names = i + 2 < words.size() && !isToBe(next) && isToBe(words.get(i + 2));
        return words.contains("or") ? "" : names ? words.get(i + 2) : next;
      }
    }
    return "";
  }

  private static boolean isToBe(String word) {
    return PLURAL.contains(word) || SINGULAR.contains(word);
  }

  /** Names joined by "and", or a plural; a name is one, whatever it ends in. */
  private static boolean isSeveral(String text) {
    List<String> words = Words.split(text);
    if (words.isEmpty()) {
      return false;
    }
    if (words.contains("and")) {
      return true;
    }
    String head = words.get(0);
    for (String word : words) {
      if (Words.isFunctionWord(word.toLowerCase(java.util.Locale.ROOT))
          && !word.equals(words.get(0))) {
        break;
      }
      head = word;
    }
    return head.length() > 3
        && Character.isLowerCase(head.charAt(0))
        && head.endsWith("s")
        && !head.endsWith("ss")
        && !head.endsWith("us")
        && !head.endsWith("is");
  }
}
