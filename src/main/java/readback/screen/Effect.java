package readback.screen;

import java.util.List;
import readback.attempt.JournalLine;
import readback.attempt.Said;
import readback.bank.Place;
import readback.quiz.Quiz;

/**
 * What a step asks of the world outside. Effects are performed in order, before the next screen is
 * drawn.
 */
public sealed interface Effect {
  <T> T accept(Visitor<T> visitor);

  /** Opens a journal for a new sitting; lines to keep go there from now on. */
  record Begin(Quiz quiz) implements Effect {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.begin(this);
    }
  }

  /** Goes on with the journal of an earlier sitting. */
  record Resume(readback.attempt.Attempt attempt) implements Effect {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.resume(this);
    }
  }

  /** Forces a line to the journal of the sitting. */
  record Keep(JournalLine line) implements Effect {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.keep(this);
    }
  }

  /** Opens the author's editor at a place of a question file, then reads the files again. */
  record Edit(Place place) implements Effect {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.edit(this);
    }
  }

  /** Puts text on the terminal's clipboard (OSC 52). */
  record Copy(String text) implements Effect {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.copy(this);
    }
  }

  /** Saves a text under a file name in the working directory, never over a file that is there. */
  record Save(String name, String text) implements Effect {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.save(this);
    }
  }

  /**
   * Changes a question file, if it still reads as it did; else nothing is written, which is told,
   * and the files are read again.
   *
   * @param file by the name that places give it
   * @param before its text when the change was made; empty if there is no such file yet
   */
  record Rewrite(String file, String before, String after) implements Effect {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.rewrite(this);
    }
  }

  /** Keeps for good that some of what readers said is dealt with, or that it is open again. */
  record Hear(List<Said> said, boolean isHeard) implements Effect {
    public Hear {
      said = List.copyOf(said);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.hear(this);
    }
  }

  /** Reads the question files again. */
  record Reload() implements Effect {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.reload(this);
    }
  }

  /** Leaves; what there was to keep is kept. */
  record Quit() implements Effect {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.quit(this);
    }
  }

  /** One method an effect. */
  interface Visitor<T> {
    T begin(Begin effect);

    T resume(Resume effect);

    T keep(Keep effect);

    T edit(Edit effect);

    T copy(Copy effect);

    T save(Save effect);

    T rewrite(Rewrite effect);

    T hear(Hear effect);

    T reload(Reload effect);

    T quit(Quit effect);
  }
}
