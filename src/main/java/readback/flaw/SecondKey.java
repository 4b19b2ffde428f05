package readback.flaw;

import java.util.List;
import java.util.Optional;
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

  private static final int FEWEST = 3;

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
      Optional<Sentence> elsewhere = saidOf(distractor, item, article);
      if (elsewhere.isPresent()) {
        return found(
            item,
            "paragraph "
                + elsewhere.get().paragraph()
                + " says of “"
                + distractor
                + "” what the stem asks",
            "Take another distractor, or ask more exactly.");
      }
    }
    return List.of();
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

  private static Optional<Sentence> saidOf(String distractor, Choice item, Article article) {
    Set<String> asked = Words.content(item.stem());
    Set<String> wrong = Words.content(distractor);
    Set<String> key = Words.content(item.answer());
    if (asked.size() < FEWEST || wrong.isEmpty() || asked.containsAll(wrong)) {
      return Optional.empty();
    }
    return article.sentences().stream()
        .filter(sentence -> item.about().evidence().stream().noneMatch(sentence.span()::touches))
        .filter(
            sentence -> {
              Set<String> said = Words.content(article.words(sentence.span()));
              long met = asked.stream().filter(said::contains).count();
              return met >= asked.size() * SAME
                  && said.containsAll(wrong)
                  && !said.containsAll(key);
            })
        .findFirst();
  }
}
