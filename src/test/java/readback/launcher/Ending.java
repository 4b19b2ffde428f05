package readback.launcher;

/** What may end a sitting from outside, or stop it for a while. */
enum Ending {
  INT,
  TERM,
  HUP,
  /** Ctrl-Z, and then the shell's {@code fg}. */
  STOP,
  /** A JVM answers it by printing its threads. */
  QUIT,
  /** Of the JVM alone; the launcher stays. */
  KILL,
  /** The terminal's other end is closed, as when its window is. */
  CLOSE
}
