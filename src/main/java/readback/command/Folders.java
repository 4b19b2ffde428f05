package readback.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import readback.attempt.Heard;

/** Where things are on this machine. */
final class Folders {
  private Folders() {}

  /**
   * The folder of question files: the one named, else {@code questions} here, so that an edit in a
   * checkout shows at once, else the installation's.
   */
  static Path questions(Path named) {
    if (named != null) {
      return named;
    }
    Path here = Path.of("questions");
    return Files.isDirectory(here) ? here : installation().resolve("questions");
  }

  /**
   * Where sittings are kept, after the XDG base directory specification; empty where neither
   * XDG_STATE_HOME nor HOME tells.
   */
  static Optional<Path> attempts(Map<String, String> environment) {
    // Without lambdas, as all that comes before the first frame: the first costs ten milliseconds.
    Optional<Path> state = variable(environment, "XDG_STATE_HOME");
    if (state.isPresent()) {
      return Optional.of(attempts(state.get()));
    }
    Optional<Path> home = variable(environment, "HOME");
    return home.isEmpty()
        ? Optional.empty()
        : Optional.of(attempts(home.get().resolve(".local").resolve("state")));
  }

  private static Path attempts(Path state) {
    return state.resolve("readback").resolve("attempts");
  }

  /** What authors have dealt with of what readers said; beside the sittings. */
  static Optional<Heard> heard(Map<String, String> environment) {
    return attempts(environment).map(folder -> new Heard(folder.resolveSibling("heard.jsonl")));
  }

  /** An absolute path in a variable; the specification says to ignore a relative one. */
  private static Optional<Path> variable(Map<String, String> environment, String name) {
    String value = environment.get(name);
    return value == null || value.isEmpty() || !Path.of(value).isAbsolute()
        ? Optional.empty()
        : Optional.of(Path.of(value));
  }

  /** What the launcher says, else the folder the program was started in. */
  private static Path installation() {
    String home = System.getProperty("readback.home");
    return home == null ? Path.of(".") : Path.of(home);
  }
}
