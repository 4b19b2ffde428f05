package readback.flaw;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import readback.article.Article;
import readback.article.Sentence;
import readback.article.Span;
import readback.item.Choice;

/**
 * A distractor may be right too: the evidence names it in one list with the key, or another
 * sentence of the article says of it what the stem asks. HDR 19.
 */
final class SecondKey implements ChoiceRule {
  /** What stands between two members of a list. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?:\\s*,\\s*(?:and |or )?|\\s+(?:and|or)\\s+)"
              + "(?:[\\p{L} -]{1,30}(?:\\s*,\\s*(?:and |or )?|\\s+(?:and|or)\\s+))*");

  /** Of the stem's content words, how many a sentence must say to be about the same thing. */
  private static final double SAME = 0.8;

  private static final int FEWEST = 2;

  @Override
  public String name() {
    return "second-key";
  }

  @Override
  public String why() {
    return "a reader who is right is told to be wrong";
  }

  @Override
  public List<Flaw> judge(Choice item, List<String> distractors, Article article) {
    for (String distractor : distractors) {
      for (Span span : item.about().evidence()) {
        if (inOneList(article.words(span), item.answer(), distractor)) {
          return found(
              item,
              "the evidence names “" + distractor + "” in one list with the key",
              "Take another distractor, or make it a question of type multiple.");
        }
      }
    }
    return saidElsewhere(item, distractors, article);
  }

  private static boolean inOneList(String text, String key, String distractor) {
    int a = text.indexOf(key);
    int b = text.indexOf(distractor);
    if (a < 0 || b < 0) {
      return false;
    }
    int from = a < b ? a + key.length() : b + distractor.length();
    int to = Math.max(a, b);
    return from < to && LIST.matcher(text.substring(from, to)).matches();
  }

  /** Another sentence than the evidence that says nearly all of the stem, and a distractor. */
  private List<Flaw> saidElsewhere(Choice item, List<String> distractors, Article whole) {
    Set<String> asked = Words.content(item.stem());
    Set<String> key = Words.content(item.answer());
    if (asked.size() < FEWEST) {
      return List.of();
    }
    Said article = Said.in(whole);
    int missing = asked.size() - (int) Math.ceil(asked.size() * SAME);
    for (int index : article.nearlyAll(asked, missing)) {
      Sentence sentence = article.sentence(index);
      if (item.about().evidence().stream().anyMatch(sentence.span()::touches)) {
        continue;
      }
      Set<String> said = article.words(index);
      long met = asked.stream().filter(said::contains).count();
      if (met < asked.size() * SAME || said.containsAll(key)) {
        continue;
      }
      for (String distractor : distractors) {
        Set<String> wrong = Words.content(distractor);
        if (!wrong.isEmpty() && !asked.containsAll(wrong) && said.containsAll(wrong)) {
          return found(
              item,
              "paragraph "
                  + sentence.paragraph()
                  + " says of “"
                  + distractor
                  + "” what the stem asks",
              "Take another distractor, or ask more exactly.");
        }
      }
    }
    return List.of();
  }
}
