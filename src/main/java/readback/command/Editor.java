package readback.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import readback.bank.Place;

/**
 * The author's editor.
 *
 * @param words the program and its arguments, as VISUAL or EDITOR gives them
 */
record Editor(List<String> words) {
  /** These open a file at a line when told {@code +12 file}. */
  private static final Set<String> PLUS_LINE =
      Set.of(
          "vi",
          "vim",
          "nvim",
          "gvim",
          "mvim",
          "view",
          "elvis",
          "vis",
          "kak",
          "nano",
          "pico",
          "rnano",
          "emacs",
          "emacsclient",
          "mg",
          "jed",
          "joe",
          "jmacs",
          "jstar",
          "jpico",
          "ne",
          "micro",
          "gedit",
          "gnome-text-editor",
          "mcedit",
          "tilde",
          "sensible-editor",
          "editor");

  /** These do when told {@code file:12}. */
  private static final Set<String> COLON_LINE = Set.of("hx", "helix", "subl", "zed", "zeditor");

  /** These are Visual Studio Code by one or another name: {@code -g file:12}. */
  private static final Set<String> GO_TO =
      Set.of("code", "code-insiders", "codium", "vscodium", "cursor", "windsurf", "positron");

  /** These come back at once unless told to wait. */
  private static final Set<String> WAIT = Set.of("subl", "zed", "zeditor", "gedit");

  /** Tried in turn where the author named none. */
  private static final List<String> USUAL = List.of("sensible-editor", "nano", "vim", "vi");

  Editor {
    words = List.copyOf(words);
  }

  /** The one that VISUAL or else EDITOR names, else the first usual one that is installed. */
  static Optional<Editor> of(Map<String, String> environment, Predicate<String> isInstalled) {
    Optional<String> named =
        Stream.of("VISUAL", "EDITOR")
            .map(name -> environment.getOrDefault(name, "").strip())
            .filter(value -> !value.isEmpty())
            .findFirst();
    return named
        .map(Editor::split)
        .or(() -> USUAL.stream().filter(isInstalled).findFirst().map(List::of))
        .map(Editor::new);
  }

  /** The one of this machine. */
  static Optional<Editor> ofThisMachine() {
    return of(System.getenv(), Editor::isOnPath);
  }

  /** What is to be run, so that the file opens at the place's line. */
  List<String> opening(Place place) {
    String file = place.file();
    List<String> run = new ArrayList<>(words);
    String name = name();
    if (WAIT.contains(name) && !words.contains("--wait") && !words.contains("-w")) {
      run.add("--wait");
    }
    if (GO_TO.contains(name)) {
      run.addAll(List.of("-g", file + ":" + place.line()));
      if (!words.contains("--wait") && !words.contains("-w")) {
        run.add("-w");
      }
    } else if (COLON_LINE.contains(name)) {
      run.add(file + ":" + place.line());
    } else {
      if (PLUS_LINE.contains(name)) {
        run.add("+" + place.line());
      }
      run.add(file);
    }
    return List.copyOf(run);
  }

  /**
   * Runs it on this terminal and waits until it is closed.
   *
   * @return what went wrong, in a line
   */
  Optional<String> open(Place place) {
    try {
      int code = new ProcessBuilder(opening(place)).inheritIO().start().waitFor();
      return code == 0
          ? Optional.empty()
          : Optional.of(words.get(0) + " ended with exit code " + code + ".");
    } catch (IOException e) {
      return Optional.of(words.get(0) + " cannot be run. Set VISUAL or EDITOR to your editor.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(words.get(0) + " was interrupted.");
    }
  }

  /** Opens this machine's editor; where there is none, tells where the place is. */
  static Optional<String> openAt(Place place) {
    Optional<Editor> editor = ofThisMachine();
    return editor.isPresent()
        ? editor.get().open(place)
        : Optional.of(
            "No editor is set. Set VISUAL or EDITOR, or open "
                + (place.file() + ":" + place.line())
                + " yourself.");
  }

  private String name() {
    String name = Path.of(words.get(0)).getFileName().toString();
    return name.endsWith(".exe") || name.endsWith(".cmd")
        ? name.substring(0, name.length() - 4)
        : name;
  }

  /** Words at blanks, but for those in quotes; a path that is there is one word, blanks or not. */
  private static List<String> split(String command) {
    if (new File(command).isFile()) {
      return List.of(command);
    }
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean isWord = false;
    char quote = 0;
    for (char c : command.toCharArray()) {
      if (quote != 0 ? c == quote : c == '"' || c == '\'') {
        quote = quote == 0 ? c : 0;
        isWord = true;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        if (isWord) {
          words.add(word.toString());
        }
        word.setLength(0);
        isWord = false;
      } else {
        word.append(c);
        isWord = true;
      }
    }
    if (isWord) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isOnPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> new File(folder, program).canExecute());
  }
}
