package readback.flaw;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import readback.article.Article;
import readback.item.Item;

/** The stem has a pronoun for somebody or something that it has not named. HDR 14 and 15. */
final class StandsAlone implements ItemRule {
  private static final Set<String> PERSONAL =
      Set.of(
          "he",
          "she",
          "him",
          "his",
          "her",
          "they",
          "them",
          "their",
          "theirs",
          "hers",
          "himself",
          "herself",
          "themselves");
  private static final Set<String> NEUTER = Set.of("it", "its");
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such");

  private static final Set<String> AUXILIARY =
      Set.of("is", "are", "was", "were", "do", "does", "did", "has", "have", "had");

  /** What a stem may point at, because it stands before the reader. */
  private static final Set<String> IN_SIGHT = WordList.words("in-sight.txt");

  @Override
  public String name() {
    return "stands-alone";
  }

  @Override
  public String why() {
    return "questions are shuffled, so the reader cannot know who or what is meant";
  }

  @Override
  public List<Flaw> judge(Item item, Article article) {
    List<String> words = Words.split(unquoted(item.stem()));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      if (!isNamed(words.subList(0, i)) && leavesOpen(word, words, i)) {
        return found(
            item,
            "“" + words.get(i) + "” in the stem stands for something that it does not name",
            "Name the person or the thing.");
      }
    }
    return List.of();
  }

  private static boolean leavesOpen(String word, List<String> words, int at) {
    if (PERSONAL.contains(word)) {
      return true;
    }
    if (NEUTER.contains(word)) {
      return !isDummy(words, at);
    }
    return POINTING.contains(word) && pointsOut(word, words, at);
  }

  /** "It is said that", "it takes an hour to": no thing is meant. */
  private static boolean isDummy(List<String> words, int at) {
    List<String> rest = words.subList(at + 1, words.size());
    boolean lasts = !rest.isEmpty() && (rest.get(0).equals("takes") || rest.get(0).equals("took"));
    return lasts || rest.contains("that") || rest.contains("to") || rest.contains("like");
  }

  /** "This plan" points out of the stem; "this report", "these countries" or "those who" do not. */
  private static boolean pointsOut(String word, List<String> words, int at) {
    boolean chooses = at > 0 && words.get(at - 1).equals("of");
    if (at + 1 >= words.size() || chooses || at == 1) {
      return false;
    }
    String next = words.get(at + 1);
    boolean determines = !Words.isFunctionWord(next) && Character.isLowerCase(next.charAt(0));
    boolean opens =
        at == 0
            || word.equals("this")
            || word.equals("these")
            || AUXILIARY.contains(words.get(at - 1));
    return determines && opens && !IN_SIGHT.contains(next);
  }

  /**
   * Whether something has been named that a pronoun may stand for; a question's first word is none,
   * and no more is what happened.
   */
  private static boolean isNamed(List<String> before) {
    boolean happened =
        before.size() > 1
            && before.get(0).equals("What")
            && (before.get(1).endsWith("ed") || before.get(1).equals("became"));
    return before.stream()
        .skip(happened ? 2 : 0)
        .anyMatch(
            word -> !Words.isFunctionWord(word.toLowerCase(Locale.ROOT)) || word.equals("who"));
  }

  /** Who is meant by a pronoun in a quotation is often the question; a blank may be who. */
  private static String unquoted(String stem) {
    return stem.replaceAll("“[^”]*”|\"[^\"]*\"", " something ").replaceAll("___+", " something ");
  }
}
