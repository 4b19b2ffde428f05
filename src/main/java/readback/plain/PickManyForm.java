package readback.plain;

import java.util.List;
import readback.item.Response;
import readback.item.Sheet;

/** Every option that fits: their numbers. */
record PickManyForm(List<String> options) implements Form {
  PickManyForm(Sheet.PickMany sheet) {
    this(sheet.options());
  }

  @Override
  public List<String> lines() {
    return Numbered.lines(options);
  }

  @Override
  public String prompt() {
    return "All that fit, from 1 to " + options.size() + ", such as 1 3";
  }

  @Override
  public Reply read(String line) {
    List<Integer> numbers = Numbered.all(line, options.size());
    if (numbers.isEmpty()) {
      return new Reply.Again(hint());
    }
    List<String> chosen =
        numbers.stream().distinct().sorted().map(number -> options.get(number - 1)).toList();
    return new Reply.Given(new Response(chosen));
  }

  private String hint() {
    return "Type one or more numbers from 1 to "
        + options.size()
        + " with blanks between them, or ? for help.";
  }
}
