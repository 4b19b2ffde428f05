package readback.screen.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergeTest {
  private static final String BASE = "a\nb\nc\nd\ne\nf\n";

  @Test
  void changesOfDifferentLinesAreBothThere() {
    assertEquals(
        Optional.of("A\nb\nc\nd\ne\nF\n"), merged("A\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\ne\nF\n"));
    assertEquals(
        Optional.of("a\nc\nd\ne\nf\ng\n"), merged("a\nc\nd\ne\nf\n", "a\nb\nc\nd\ne\nf\ng\n"));
    assertEquals(
        Optional.of("0\na\nb\nc\nx\ne\nf\n"),
        merged("a\nb\nc\nx\ne\nf\n", "0\na\nb\nc\nd\ne\nf\n"));
  }

  @Test
  void changesOfTheSameLineOrOfNeighboursAreNotMerged() {
    assertEquals(Optional.empty(), merged("a\nb\nx\nd\ne\nf\n", "a\nb\ny\nd\ne\nf\n"));
    assertEquals(Optional.empty(), merged("a\nb\nx\nd\ne\nf\n", "a\nb\nc\ny\ne\nf\n"));
    assertEquals(Optional.empty(), merged("a\nb\nc\nd\n", "a\nb\nc\nd\ne\ng\n"));
  }

  @Test
  void whoChangedNothingGetsTheOther() {
    assertEquals(Optional.of("x\n"), merged(BASE, "x\n"));
    assertEquals(Optional.of(""), merged("", BASE));
    assertEquals(Optional.of(BASE), Merge.of("", "", BASE));
  }

  /** Of lines that are all unlike: each may be changed, taken out, or have one put before it. */
  @Test
  void whatEitherDidToTheLinesIsInAnyMerge() {
    Random random = new Random(7);
    int merged = 0;
    for (int round = 0; round < 20_000; round++) {
      int lines = 4 + random.nextInt(6);
      StringBuilder base = new StringBuilder();
      for (int i = 0; i < lines; i++) {
        base.append("line ").append(i).append('\n');
      }
      String end = random.nextBoolean() ? "" : "end";
      int from = random.nextInt(lines);
      int other = random.nextInt(lines);
      String one = changed(base + end, from, "mine", random);
      String two = changed(base + end, other, "theirs", random);
      Optional<String> both = Merge.of(base + end, one, two);
      if (both.isPresent()) {
        merged++;
        assertEquals(count(one, "mine"), count(both.get(), "mine"), one + two);
        assertEquals(count(two, "theirs"), count(both.get(), "theirs"), one + two);
        assertEquals(
            one.length() + two.length() - (base + end).length(), both.get().length(), one + two);
        assertEquals(both, Merge.of(base + end, two, one));
      }
    }
    assertEquals(true, merged > 5000, "merged " + merged);
  }

  private static String changed(String text, int line, String by, Random random) {
    String old = "line " + line + "\n";
    return switch (random.nextInt(3)) {
      case 0 -> text.replace(old, "");
      case 1 -> text.replace(old, by + " " + line + "\n");
      default -> text.replace(old, by + "\n" + old);
    };
  }

  private static int count(String text, String word) {
    return text.split(word, -1).length - 1;
  }

  private static Optional<String> merged(String one, String other) {
    return Merge.of(BASE, one, other);
  }
}
