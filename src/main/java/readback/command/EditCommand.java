package readback.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readback.bank.Bank;
import readback.bank.BankReader;
import readback.bank.Block;
import readback.bank.Fault;
import readback.bank.FaultPrinter;
import readback.bank.Nearest;
import readback.bank.Place;
import readback.bank.QuestionFile;

/** A question in the author's own editor. */
@Command(
    name = "edit",
    header = {
      "Open a question in your editor, and check the file afterwards.",
      "",
      "  readback edit                     the first question file",
      "  readback edit hill-destination    the file of this question, at its line",
      "  EDITOR='code -w' readback edit    in another editor than usual",
      ""
    },
    description = "The editor is $VISUAL, else $EDITOR, else the first usual one there is.",
    mixinStandardHelpOptions = true)
final class EditCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "The question's id; without one, the first file.")
  String id;

  @Mixin BankFolder folder = new BankFolder();

  @Spec CommandSpec spec;

  private final Function<Place, Optional<String>> editor;

  EditCommand() {
    this(Editor::openAt);
  }

  /**
   * @param editor opens a place, waits until it is closed, and says what went wrong
   */
  EditCommand(Function<Place, Optional<String>> editor) {
    this.editor = editor;
  }

  @Override
  public Integer call() {
    Path questions = folder.path();
    Bank bank = BankReader.read(questions);
    Place place = id == null ? firstFile(bank, questions) : place(bank, id);
    editor
        .apply(place)
        .ifPresent(
            trouble -> {
              throw new Complaint(trouble);
            });
    return tell(BankReader.read(questions), place.file());
  }

  private static Place firstFile(Bank bank, Path questions) {
    return bank.files().stream()
        .findFirst()
        .map(file -> new Place(file.name(), 1, 1))
        .orElseThrow(() -> new Complaint(questions + " holds no question file."));
  }

  private static Place place(Bank bank, String id) {
    List<String> known = new ArrayList<>();
    for (QuestionFile file : bank.files()) {
      Optional<Block> block = file.block(id);
      if (block.isPresent()) {
        return file.place(block.get());
      }
      file.blocks().forEach(other -> other.id().ifPresent(known::add));
    }
    List<String> near = Nearest.few(id, known);
    throw new Complaint(
        "there is no question '"
            + id
            + "'"
            + (near.isEmpty() ? "." : "; did you mean " + String.join(", ", near) + "?"));
  }

  /** What there is to say of the file now; 1 if anything keeps a question out of the quiz. */
  private int tell(Bank bank, String file) {
    List<Fault> faults = new ArrayList<>(bank.faults());
    bank.testlets().forEach(testlet -> faults.addAll(Warnings.of(testlet)));
    faults.removeIf(fault -> !fault.place().file().equals(file));
    Collections.sort(faults);
    PrintWriter out = spec.commandLine().getOut();
    out.print(FaultPrinter.print(faults));
    if (faults.isEmpty()) {
      int count =
          bank.files().stream()
              .filter(read -> read.name().equals(file))
              .mapToInt(read -> read.entries().size())
              .sum();
      out.println(file + ": " + count + (count == 1 ? " question" : " questions") + " in order.");
    }
    out.flush();
    return faults.stream().anyMatch(Fault::isError) ? 1 : 0;
  }
}
