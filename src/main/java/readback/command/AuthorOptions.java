package readback.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readback.screen.Step;
import readback.screen.page.Page;
import readback.screen.page.Session;
import readback.terminal.Options;
import readback.terminal.Terminal;
import readback.text.Legible;

/** Options of an author's screens, and how these are shown. */
final class AuthorOptions {
  @Mixin BankFolder folder = new BankFolder();

  @Option(names = "--no-color", description = "No colours; NO_COLOR does the same.")
  boolean noColor;

  @Option(names = "--ascii", description = "Only ASCII characters.")
  boolean ascii;

  Path folder() {
    return folder.path();
  }

  /**
   * Begins with a page, and goes on until the author leaves.
   *
   * @param instead what can be done where there is no terminal to take over, a sentence
   * @return the exit code
   */
  int show(Page first, Library library, String instead) {
    try {
      return show(Session.opening(first), library);
    } catch (IOException e) {
      throw new Complaint(e.getMessage() + ". " + instead);
    }
  }

  private int show(Session session, Library library) throws IOException {
    String why = System.getProperty(Sitting.NO_TERMINAL);
    if (why != null) {
      throw new IOException(why);
    }
    Options look = Options.of(System.getenv(), noColor, ascii);
    Records records = Records.of(System.getenv(), false, folder());
    int status;
    String farewell;
    try (Terminal terminal = Terminal.open(look)) {
      Stage stage = new Stage(terminal, new World(terminal, records, library));
      Step loaded = session.press(library.load(), stage.view());
      stage.open(loaded);
      status = stage.play();
      farewell = stage.farewell();
    }
    if (!farewell.isEmpty()) {
      System.out.println(Legible.text(farewell.strip()));
    }
    return status;
  }

  /** The question files of the folder, or those named. */
  Library library(List<String> files) {
    return new Library(folder(), files, Records.of(System.getenv(), false, folder()));
  }
}
