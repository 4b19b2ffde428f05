package readback.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists told by number, and numbers read back. */
final class Numbered {
  private Numbered() {}

  /** The texts, each behind its number, from 1. */
  static List<String> lines(List<String> texts) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      lines.add((i + 1) + ". " + texts.get(i));
    }
    return lines;
  }

  /** Such as "2, Japan"; only the text if it is not on the list. */
  static String told(String text, List<String> among) {
    int at = among.indexOf(text);
    return at < 0 ? text : (at + 1) + ", " + text;
  }

  /** The one number of a line, if it is one from 1 to {@code most}. */
  static Optional<Integer> one(String line, int most) {
    String bare = line.strip().replaceFirst("[.)]$", "");
    if (!bare.matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(bare);
    return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
  }

  /**
   * All the numbers of a line, parted by blanks, commas or "and"; where no number has two digits,
   * they may stand side by side, as in "3142".
   *
   * @return empty if anything in it is not a number from 1 to {@code most}
   */
  static List<Integer> all(String line, int most) {
    String even = line.strip().replace(" and ", " ").replaceAll("[\\s,;.]+", " ").strip();
    if (most <= 9) {
      even = even.replace(" ", "").replaceAll("(?<=.)(?=.)", " ");
    }
    List<Integer> numbers = new ArrayList<>();
    for (String part : even.split(" ")) {
      Optional<Integer> number = one(part, most);
      if (number.isEmpty()) {
        return List.of();
      }
      numbers.add(number.get());
    }
    return numbers;
  }
}
