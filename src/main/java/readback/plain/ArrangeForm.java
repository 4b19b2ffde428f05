package readback.plain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readback.item.Response;
import readback.item.Sheet;

/** Lines to put in order: their numbers, the first first. */
record ArrangeForm(List<String> texts) implements Form {
  ArrangeForm(Sheet.Arrange sheet) {
    this(sheet.lines());
  }

  @Override
  public List<String> lines() {
    return Numbered.lines(texts);
  }

  @Override
  public String prompt() {
    String backwards =
        IntStream.rangeClosed(1, texts.size())
            .mapToObj(i -> String.valueOf(texts.size() + 1 - i))
            .collect(Collectors.joining());
    return "The numbers in the right order, such as " + backwards;
  }

  @Override
  public Reply read(String line) {
    List<Integer> numbers = Numbered.all(line, texts.size());
    if (numbers.isEmpty()) {
      return new Reply.Again(hint());
    }
    for (int number = 1; number <= texts.size(); number++) {
      int wanted = number;
      long times = numbers.stream().filter(given -> given == wanted).count();
      if (times != 1) {
        return new Reply.Again(
            (times == 0 ? number + " is missing. " : number + " is there twice. ") + hint());
      }
    }
    return new Reply.Given(
        new Response(numbers.stream().map(number -> texts.get(number - 1)).toList()));
  }

  private String hint() {
    return "Type each number from 1 to " + texts.size() + " once, or ? for help.";
  }
}
