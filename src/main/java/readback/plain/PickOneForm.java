package readback.plain;

import java.util.List;
import readback.item.Response;
import readback.item.Sheet;

/** One of the options: its number, or its words. */
record PickOneForm(List<String> options) implements Form {
  PickOneForm(Sheet.PickOne sheet) {
    this(sheet.options());
  }

  @Override
  public List<String> lines() {
    return Numbered.lines(options);
  }

  @Override
  public String prompt() {
    return "Your choice, 1 to " + options.size();
  }

  @Override
  public Reply read(String line) {
    return Numbered.one(line, options.size())
        .map(number -> options.get(number - 1))
        .or(() -> options.stream().filter(line.strip()::equalsIgnoreCase).findFirst())
        .<Reply>map(option -> new Reply.Given(Response.of(option)))
        .orElseGet(() -> new Reply.Again(hint()));
  }

  private String hint() {
    return "Type one number from 1 to " + options.size() + ", or ? for help.";
  }
}
