package readback.plain;

import java.util.List;

/** A question of an exam that is answered and may be answered anew. */
record KeptForm(Form form) implements Form {
  @Override
  public List<String> lines() {
    return form.lines();
  }

  @Override
  public String prompt() {
    return "Another answer, or Enter to keep this one"
        + (takesLetters() ? " (a command begins with a slash)" : "");
  }

  @Override
  public Reply read(String line) {
    return form.read(line);
  }

  @Override
  public boolean takesLetters() {
    return form.takesLetters();
  }
}
