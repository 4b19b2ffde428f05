package readback.bank;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils a question file as editors, disks and people do; the same seed, the same damage. */
final class Mutations {
  private static final String[] PIECES = {
    ": ",
    ":",
    "- ",
    "-",
    "#",
    " #",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    ",",
    "|",
    ">",
    ">-",
    "&a",
    "*a",
    "!b",
    "%",
    "@",
    "`",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    " ",
    "  ",
    "---\n",
    "...\n",
    "? ",
    "<<: ",
    "null",
    "~",
    "true",
    "no",
    "___",
    "\u0000",
    "\u001b[2J",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\u202e",
    "é",
    "😀",
    "日本",
    "\\",
    "\\x",
    "0x1F",
    "1e999",
    "089",
    "[[[[[[[[[[",
    "{a: {b: {c: {d: {e: f}}}}}"
  };
  private static final String[] VALUES = {
    "",
    "x",
    "[]",
    "{}",
    "[a, b]",
    "[a, a]",
    "{a: b}",
    "not given",
    "True",
    "1953",
    "~",
    "null",
    "|",
    ">-",
    "\"\"",
    "choice",
    "locate",
    "inference",
    "\"a",
    "a: b",
    "- a",
    "[a, {text: b}, {because: c}]"
  };
  private static final String[] KEYS = {
    "id",
    "type",
    "level",
    "stem",
    "answer",
    "answers",
    "distractors",
    "sequence",
    "pairs",
    "evidence",
    "rationale",
    "draft",
    "allow",
    "article",
    "questions",
    "generated",
    "stemm",
    "text",
    ""
  };

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** One to four changes: of bytes, of lines, of values, or of what belongs to what. */
  byte[] mutate(byte[] file) {
    byte[] mutated = file;
    int count = 1 + random.nextInt(random.nextInt(4) + 1);
    for (int i = 0; i < count && mutated.length > 0; i++) {
      mutated =
          switch (random.nextInt(4)) {
            case 0 -> bytes(mutated);
            case 1 -> lines(mutated);
            case 2 -> meanings(mutated);
            default -> values(mutated);
          };
    }
    return mutated;
  }

  private byte[] bytes(byte[] file) {
    int at = random.nextInt(file.length);
    int end = Math.min(file.length, at + 1 + random.nextInt(random.nextInt(8) == 0 ? 200 : 3));
    return switch (random.nextInt(6)) {
      case 0 -> splice(file, at, at + 1, new byte[] {(byte) random.nextInt(256)});
      case 1 -> splice(file, at, end, new byte[0]);
      case 2 -> splice(file, at, at, Arrays.copyOfRange(file, at, end));
      case 3 -> Arrays.copyOf(file, at);
      default -> splice(file, at, at, utf8(PIECES[random.nextInt(PIECES.length)]));
    };
  }

  private byte[] lines(byte[] file) {
    List<String> lines =
        new ArrayList<>(Arrays.asList(new String(file, StandardCharsets.UTF_8).split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.set(at, lines.set(random.nextInt(lines.size()), line));
      case 3 -> lines.set(at, " ".repeat(1 + random.nextInt(4)) + line);
      case 4 -> lines.set(at, line.substring(Math.min(line.length(), 1 + random.nextInt(4))));
      case 5 -> lines.set(at, line.strip());
      default ->
          lines.add(at, " ".repeat(random.nextInt(8)) + KEYS[random.nextInt(KEYS.length)] + ": x");
    }
    return utf8(String.join(random.nextInt(20) == 0 ? "\r\n" : "\n", lines));
  }

  private byte[] values(byte[] file) {
    String[] lines = new String(file, StandardCharsets.UTF_8).split("\n", -1);
    int at = random.nextInt(lines.length);
    int colon = lines[at].indexOf(": ");
    if (colon < 0) {
      lines[at] = lines[at] + PIECES[random.nextInt(PIECES.length)];
    } else if (random.nextInt(3) == 0) {
      int word = lines[at].length() - lines[at].stripLeading().length();
      lines[at] =
          lines[at].substring(0, Math.min(word, colon))
              + KEYS[random.nextInt(KEYS.length)]
              + lines[at].substring(colon);
    } else {
      lines[at] = lines[at].substring(0, colon + 2) + VALUES[random.nextInt(VALUES.length)];
    }
    return utf8(String.join("\n", lines));
  }

  /**
   * Whole, and wrong: two values change places, or a word of a text becomes another of the file.
   */
  private byte[] meanings(byte[] file) {
    String[] lines = new String(file, StandardCharsets.UTF_8).split("\n", -1);
    int at = random.nextInt(lines.length);
    int other = random.nextInt(lines.length);
    int colon = lines[at].indexOf(": ");
    int otherColon = lines[other].indexOf(": ");
    if (colon > 0 && otherColon > 0) {
      String value = lines[at].substring(colon);
      lines[at] = lines[at].substring(0, colon) + lines[other].substring(otherColon);
      lines[other] = lines[other].substring(0, otherColon) + value;
    } else {
      String[] words = lines[at].split(" ");
      String[] others = lines[other].strip().split(" ");
      if (words.length > 0) {
        words[random.nextInt(words.length)] = others[random.nextInt(others.length)];
      }
      lines[at] = String.join(" ", words);
    }
    return utf8(String.join("\n", lines));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] splice(byte[] file, int start, int end, byte[] with) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, start);
    out.writeBytes(with);
    out.write(file, Math.min(end, file.length), Math.max(0, file.length - end));
    return out.toByteArray();
  }
}
