package readback.attempt;

import java.time.InstantSource;

/** Where the lines of a sitting go. */
public interface Keeper {
  /**
   * Returns when the line is on the disk.
   *
   * @throws JournalException if it is not; its message says what is so
   */
  void keep(JournalLine line);

  /** Whether all that was to be kept is on the disk. */
  boolean isLasting();

  /** Keeps nothing, and says so when a reader writes a note. */
  Keeper NONE =
      new Keeper() {
        @Override
        public void keep(JournalLine line) {
          if (line instanceof JournalLine.Flagged) {
            throw new JournalException(
                "The note is not kept, because this sitting is not written down.");
          }
        }

        @Override
        public boolean isLasting() {
          return false;
        }
      };

  /** Keeps lines in a journal, each with the time it comes at. */
  static Keeper in(Journal journal, InstantSource clock) {
    return new Keeper() {
      @Override
      public void keep(JournalLine line) {
        journal.keep(line, clock.instant());
      }

      @Override
      public boolean isLasting() {
        return journal.isSafe();
      }
    };
  }
}
