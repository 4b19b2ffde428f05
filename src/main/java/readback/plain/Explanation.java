package readback.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readback.article.Article;
import readback.article.Sentence;
import readback.article.Span;
import readback.item.ShortAnswer;
import readback.item.Verdict;
import readback.quiz.Turn;

/** Why an answer is right or wrong, in lines. */
final class Explanation {
  private Explanation() {}

  /** What was answered, as in "You chose 2, Japan." */
  static String answer(Turn turn, Article article) {
    return turn.answer()
        .map(
            answer ->
                ended(
                    turn.sheet().accept(Said.YOU)
                        + InWords.of(turn.sheet(), answer.response(), article)))
        .orElse("You gave no answer.");
  }

  /** Right or wrong, the key, the reasons, and the article's words. */
  static List<String> lines(Turn turn, Article article) {
    List<String> lines = new ArrayList<>();
    Verdict verdict = turn.answer().map(Turn.Answer::verdict).orElse(Verdict.WRONG);
    if (turn.isAnswered()) {
      lines.add(verdictInWords(verdict));
    }
    if (!verdict.isRight()) {
      lines.add(key(turn, article));
    }
    turn.item().about().rationale().ifPresent(lines::add);
    for (Span span : turn.item().about().evidence()) {
      lines.add(evidence(span, article));
    }
    return lines;
  }

  private static String verdictInWords(Verdict verdict) {
    String credit =
        verdict.isRight()
            ? "Right."
            : verdict.isWrong()
                ? "Wrong."
                : "Partly right: " + Math.round(100 * verdict.credit()) + " percent.";
    return verdict.reason().isEmpty() ? credit : credit + " " + verdict.reason();
  }

  private static String key(Turn turn, Article article) {
    if (turn.item() instanceof ShortAnswer written) {
      return ended(
          written.answers().stream().collect(Collectors.joining(", or ", "The answer is ", "")));
    }
    return ended("The answer is " + InWords.of(turn.sheet(), turn.item().key(), article));
  }

  private static String evidence(Span span, Article article) {
    String words = InWords.quoted(article.words(span));
    return article.sentencesTouching(span).stream()
        .findFirst()
        .map(Sentence::paragraph)
        .map(number -> "Paragraph " + number + " says: " + words)
        .orElse("The article says: " + words);
  }

  private static String ended(String sentence) {
    return sentence.matches(".*[.!?][”\"')]*") ? sentence : sentence + ".";
  }
}
