package readback.screen.author;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readback.attempt.Attempt;
import readback.attempt.JournalLine;
import readback.attempt.JournalLine.Answered;
import readback.attempt.JournalLine.Flagged;
import readback.item.Item;
import readback.item.Response;
import readback.item.ShortAnswer;

/**
 * What readers left for the author of a question.
 *
 * @param item the question's identity
 * @param notes what they flagged it with, the latest first
 * @param typed what they answered and was not accepted, and how often
 */
public record Remark(String item, List<String> notes, Map<String, Integer> typed) {
  /** What can be taken over with one key: a digit. */
  static final int MOST = 9;

  public Remark {
    notes = List.copyOf(notes);
    typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
  }

  /** All remarks of some sittings, by question; the questions first remarked on come first. */
  public static List<Remark> of(List<Attempt> attempts) {
    Map<String, Remark> remarks = new LinkedHashMap<>();
    for (Attempt attempt : attempts) {
      for (JournalLine line : attempt.lines()) {
        if (line instanceof Flagged flagged) {
          remarks.merge(flagged.item(), noted(flagged), Remark::and);
        } else if (line instanceof Answered answered && isTyped(answered)) {
          remarks.merge(answered.item(), typed(answered), Remark::and);
        }
      }
    }
    return List.copyOf(remarks.values());
  }

  private static boolean isTyped(Answered answered) {
    return answered.credit() == 0 && answered.response().given().size() == 1;
  }

  private static Remark noted(Flagged line) {
    return new Remark(line.item(), List.of(line.note().strip()), Map.of());
  }

  private static Remark typed(Answered line) {
    return new Remark(line.item(), List.of(), Map.of(line.response().given().get(0).strip(), 1));
  }

  private Remark and(Remark other) {
    List<String> more = new ArrayList<>(notes);
    other.notes.stream().filter(note -> !more.contains(note)).forEach(more::add);
    Map<String, Integer> counts = new LinkedHashMap<>(typed);
    other.typed.forEach((answer, times) -> counts.merge(answer, times, Integer::sum));
    return new Remark(item, more, counts);
  }

  /** Typed answers that are still wrong, the most frequent first; none if nothing is typed. */
  List<String> rejected(Item item) {
    if (!(item instanceof ShortAnswer)) {
      return List.of();
    }
    return typed.entrySet().stream()
        .filter(answer -> !answer.getKey().isEmpty())
        .filter(answer -> !item.judge(Response.of(answer.getKey())).isRight())
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .limit(MOST)
        .toList();
  }

  boolean isAbout(Item of) {
    return !notes.isEmpty() || !rejected(of).isEmpty();
  }
}
