package readback.plain;

import java.util.List;
import readback.item.Response;

/** A typed answer. */
record WriteForm() implements Form {
  @Override
  public List<String> lines() {
    return List.of();
  }

  @Override
  public String prompt() {
    return "Your answer in words (a command begins with a slash, such as /s or /?)";
  }

  @Override
  public Reply read(String line) {
    return line.isBlank()
        ? new Reply.Again("Type a word or a few, /s to skip, or /? for help.")
        : new Reply.Given(Response.of(line.strip()));
  }

  @Override
  public boolean takesLetters() {
    return true;
  }
}
