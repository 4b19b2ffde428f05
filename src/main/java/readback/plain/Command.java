package readback.plain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader can say instead of an answer. The help is made from this table. */
enum Command {
  HELP("?", "help", "this help"),
  TEXT("t", "text", "the article, with its paragraphs numbered"),
  REPEAT("r", "repeat", "the question again"),
  SKIP("s", "skip", "pass over this question"),
  BACK("b", "back", "to the question before"),
  FLAG("f", "flag", "write a note on this question to its author"),
  LEAVE("q", "quit", "leave; you can go on another time");

  private final String letter;
  private final String word;
  private final String does;

  Command(String letter, String word, String does) {
    this.letter = letter;
    this.word = word;
    this.does = does;
  }

  /** As the help says it, such as "s or skip: pass over this question". */
  String help() {
    return letter + " or " + word + ": " + does + ".";
  }

  /** A command, and what was said behind it. */
  record Call(Command command, String rest) {}

  /** Reads a line as a command; only a note may follow one. */
  static Optional<Call> called(String line) {
    Optional<Call> alone = named(line).map(command -> new Call(command, ""));
    String[] words = line.strip().split("\\s+", 2);
    return alone.or(
        () -> named(words[0]).filter(FLAG::equals).map(flag -> new Call(flag, words[1])));
  }

  /** The letter or the word, in any case. */
  private static Optional<Command> named(String line) {
    String said = line.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(command -> said.equals(command.letter) || said.equals(command.word))
        .findFirst();
  }
}
