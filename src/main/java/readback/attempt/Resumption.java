package readback.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readback.article.Article;
import readback.item.Item;
import readback.item.Verdict;
import readback.quiz.Quiz;
import readback.quiz.Turn;

/**
 * An unfinished sitting to go on with.
 *
 * @param quiz at its first open question, with the time already spent
 * @param told what is not as it was, a sentence each
 */
public record Resumption(Quiz quiz, List<String> told) {
  public Resumption {
    told = List.copyOf(told);
  }

  /**
   * Puts a sitting together again from its journal and the questions as they are now. What was
   * scored stays scored, though the question may have changed since.
   *
   * @param bank the items on the article as they are now
   * @return empty if none of its questions is left
   */
  public static Optional<Resumption> of(
      Attempt attempt, Article article, List<Item> bank, Instant now) {
    Map<String, Item> items =
        bank.stream()
            .collect(Collectors.toMap(Item::identity, Function.identity(), (one, other) -> one));
    List<Attempt.Asked> left =
        attempt.asked().stream().filter(asked -> items.containsKey(asked.item())).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Quiz fresh =
        Quiz.begin(
            article,
            attempt.rules(),
            left.stream().map(asked -> items.get(asked.item())).toList(),
            now);
    Quiz quiz = toFirstOpen(replayed(fresh, attempt)).resumed(now, attempt.spent());
    return Optional.of(new Resumption(quiz, told(attempt, left, fresh)));
  }

  private static Quiz replayed(Quiz fresh, Attempt attempt) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < fresh.turns().size(); i++) {
      places.put(fresh.turns().get(i).item().identity(), i);
    }
    Quiz quiz = fresh;
    for (JournalLine line : attempt.lines()) {
      quiz = line.accept(new Replay(quiz, places));
    }
    return quiz;
  }

  private static Quiz toFirstOpen(Quiz quiz) {
    for (int i = 0; i < quiz.turns().size(); i++) {
      if (quiz.turns().get(i).isOpen()) {
        return quiz.to(i);
      }
    }
    return quiz.to(quiz.turns().size() - 1);
  }

  private static List<String> told(Attempt attempt, List<Attempt.Asked> left, Quiz fresh) {
    int changed = 0;
    for (int i = 0; i < left.size(); i++) {
      if (!sorted(left.get(i).texts()).equals(sorted(fresh.turns().get(i).sheet().texts()))) {
        changed++;
      }
    }
    int gone = attempt.asked().size() - left.size();
    List<String> parts = new ArrayList<>();
    if (changed > 0) {
      parts.add(counted(changed) + " changed since");
    }
    if (gone > 0) {
      parts.add(
          (changed > 0 ? String.valueOf(gone) : counted(gone))
              + (gone == 1 ? " is gone" : " are gone"));
    }
    return parts.isEmpty() ? List.of() : List.of(String.join(", ", parts) + ".");
  }

  /** An answer is kept in words, so that the same texts in another order are no change. */
  private static List<String> sorted(List<String> texts) {
    return texts.stream().map(JournalWriter::wellFormed).sorted().toList();
  }

  private static String counted(int questions) {
    return questions == 1 ? "1 question" : questions + " questions";
  }

  /** What a line of the journal makes of the quiz; lines about questions that are gone, nothing. */
  private record Replay(Quiz quiz, Map<String, Integer> places)
      implements JournalLine.Visitor<Quiz> {
    @Override
    public Quiz answered(JournalLine.Answered line) {
      return at(line.item(), place -> quiz.restored(place, answer(line, place)));
    }

    @Override
    public Quiz skipped(JournalLine.Skipped line) {
      return at(line.item(), place -> quiz.to(place).skip());
    }

    @Override
    public Quiz flagged(JournalLine.Flagged line) {
      return at(line.item(), place -> quiz.to(place).flag(line.note()));
    }

    @Override
    public Quiz resumed(JournalLine.Resumed line) {
      return quiz;
    }

    @Override
    public Quiz summary(JournalLine.Summary line) {
      return quiz;
    }

    private Quiz at(String item, Function<Integer, Quiz> change) {
      Integer place = places.get(item);
      return place == null ? quiz : change.apply(place);
    }

    private Turn.Answer answer(JournalLine.Answered line, int place) {
      Verdict today = quiz.turns().get(place).item().judge(line.response());
      Verdict verdict =
          Math.abs(today.credit() - line.credit()) < 1e-9
              ? today
              : new Verdict(line.credit(), "The question was changed after this answer.");
      return new Turn.Answer(line.response(), verdict);
    }
  }
}
