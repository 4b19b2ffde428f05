package readback.attempt;

import java.util.ArrayList;
import java.util.List;
import readback.attempt.JournalLine.Answered;
import readback.attempt.JournalLine.Flagged;

/**
 * What a reader left for the author of a question in one sitting.
 *
 * @param item the question's identity
 * @param text the words of the note, or the answer; may be empty
 * @param sitting the name of the sitting's journal
 */
public record Said(String item, Form form, String text, String sitting) {
  /** How it was said. */
  public enum Form {
    /** A note made with a flag. */
    NOTE("note"),
    /** An answer that was not accepted; only of typed ones can an author make something. */
    ANSWER("answer");

    private final String label;

    Form(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** All that was said in some sittings, in their order. */
  public static List<Said> in(List<Attempt> attempts) {
    List<Said> said = new ArrayList<>();
    for (Attempt attempt : attempts) {
      String sitting = attempt.file().getFileName().toString();
      for (JournalLine line : attempt.lines()) {
        if (line instanceof Flagged flagged) {
          said.add(new Said(flagged.item(), Form.NOTE, flagged.note().strip(), sitting));
        } else if (line instanceof Answered answered && isWrongAndSingle(answered)) {
          String given = answered.response().given().get(0).strip();
          said.add(new Said(answered.item(), Form.ANSWER, given, sitting));
        }
      }
    }
    return said.stream().distinct().toList();
  }

  private static boolean isWrongAndSingle(Answered answered) {
    return answered.credit() == 0 && answered.response().given().size() == 1;
  }
}
