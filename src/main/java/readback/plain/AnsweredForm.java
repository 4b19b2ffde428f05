package readback.plain;

import java.util.List;

/** A question whose answer stands. */
record AnsweredForm() implements Form {
  @Override
  public List<String> lines() {
    return List.of();
  }

  @Override
  public String prompt() {
    return "Enter goes on";
  }

  @Override
  public Reply read(String line) {
    return new Reply.Again(
        "This answer stands. Press Enter to go on, type b for the question before, or ? for help.");
  }
}
