package readback.screen;

/** What a piece of text is, from which a theme decides how it looks. */
public enum Ink {
  /** Plain text. */
  TEXT,
  /** Less important: hints, counts, what is not chosen. */
  FAINT,
  /** Headlines and the names of screens. */
  TITLE,
  /** What the program's one colour marks: progress, borders of the focus, bars. */
  ACCENT,
  /** A key of the keyboard in a hint. */
  KEY,
  /** The line that the cursor is on. */
  CURSOR,
  /** An option that is chosen. */
  CHOSEN,
  /** What is right. */
  RIGHT,
  /** What is wrong. */
  WRONG,
  /** Neither right nor wrong yet: warnings, partial credit, notes. */
  NOTE,
  /** The article's words that prove a key. */
  EVIDENCE
}
