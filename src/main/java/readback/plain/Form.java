package readback.plain;

import java.util.List;

/** How one shape of sheet is asked in lines: what is read out, the prompt, and how lines count. */
interface Form {
  /** Read out before the first prompt. */
  List<String> lines();

  /** Without the colon. */
  String prompt();

  Reply read(String line);

  /** Whether letters can be an answer, so that a command needs a slash before it. */
  default boolean takesLetters() {
    return false;
  }
}
