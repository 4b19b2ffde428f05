package readback.plain;

import java.util.List;
import readback.item.Response;

/**
 * A typed answer.
 *
 * @param doubted what was typed before and looks like a command without its slash; "" if nothing
 */
record WriteForm(String doubted) implements Form {
  @Override
  public List<String> lines() {
    return doubted.isEmpty()
        ? List.of()
        : List.of("Type /" + doubted + " for the command, or " + doubted + " again to answer so.");
  }

  @Override
  public String prompt() {
    return "Your answer in words (a command begins with a slash, such as /s or /?)";
  }

  @Override
  public Reply read(String line) {
    String answer = line.strip();
    if (answer.isEmpty()) {
      return new Reply.Again("Type a word or a few, /s to skip, or /? for help.");
    }
    if (Command.called(answer).isPresent() && !answer.contains(" ") && !answer.equals(doubted)) {
      return new Reply.Further(new WriteForm(answer));
    }
    return new Reply.Given(Response.of(answer));
  }

  @Override
  public boolean takesLetters() {
    return true;
  }
}
