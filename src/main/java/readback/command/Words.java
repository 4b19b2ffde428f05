package readback.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;
import readback.item.Kind;
import readback.item.Level;

/** Option values in the words of the question file. */
final class Words {
  private Words() {}

  static Level level(String word) {
    return Level.named(word)
        .orElseThrow(() -> unknown(word, Arrays.stream(Level.values()).map(Level::label)));
  }

  static Kind kind(String word) {
    return Kind.named(word)
        .orElseThrow(() -> unknown(word, Arrays.stream(Kind.values()).map(Kind::label)));
  }

  static Count count(String word) {
    try {
      return Count.parse(word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + word + "' is " + e.getMessage());
    }
  }

  private static TypeConversionException unknown(String word, Stream<String> known) {
    return new TypeConversionException(
        "'" + word + "' is none of " + known.collect(Collectors.joining(", ")));
  }

  /** The levels, for help and completion. */
  static final class Levels extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1;

    Levels() {
      super(Arrays.stream(Level.values()).map(Level::label).toList());
    }
  }

  /** The types, for help and completion. */
  static final class Kinds extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1;

    Kinds() {
      super(Arrays.stream(Kind.values()).map(Kind::label).toList());
    }
  }
}
