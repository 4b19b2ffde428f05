package readback.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.article.Span;
import readback.bank.Entry;
import readback.bank.Place;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;
import readback.item.Match;
import readback.item.Multiple;
import readback.item.ShortAnswer;
import readback.item.TrueFalse;

/** What is written is read back: items of every kind that GIFT has, of words made to be misread. */
class GiftRoundTripTest {
  private static final Article FOX =
      Article.of("fox.txt", "A Fox in Hull\n\nKim saw a fox in Hull. A baker fed the fox.\n");
  private static final List<String> WORDS =
      List.of(
          "fox",
          "Kim",
          "=",
          "~",
          "#",
          "{",
          "}",
          ":",
          "::",
          "\\",
          "\\n",
          "//",
          "####",
          "%50%",
          "50%",
          "[html]",
          "[sic]",
          "TRUE",
          "F",
          "<b>",
          "&amp;",
          "é",
          "“so”",
          "\"",
          "*",
          "\\*",
          "$CATEGORY:",
          "1953",
          "..",
          "T",
          "_",
          "\n",
          "🦊",
          "-",
          ">");

  @Test
  void twoThousandItemsAreReadBackAsTheyWere() {
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      Item item = item(random);
      Exported exported = Gift.write(List.of(new Entry(item, new Place("a.yaml", 1, 1))), FOX);
      Imported imported = Gift.read("a.gift", exported.text(), FOX);

      assertEquals(List.of(), imported.faults(), exported.text());
      assertEquals(List.of(item), imported.items(), exported.text());
    }
  }

  @Test
  void noMutatedFileThrows() {
    Random random = new Random(12);
    for (int i = 0; i < 2000; i++) {
      List<Entry> entries = new ArrayList<>();
      for (int n = 0; n < 3; n++) {
        entries.add(new Entry(item(random), new Place("a.yaml", n + 1, 1)));
      }
      StringBuilder text = new StringBuilder(Gift.write(entries, FOX).text());
      for (int n = 0; n < 5; n++) {
        int at = random.nextInt(text.length());
        text.replace(at, Math.min(text.length(), at + random.nextInt(3)), any(random));
      }
      Imported imported = Gift.read("a.gift", text.toString(), FOX);
      int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;

      imported.faults().forEach(fault -> assertEquals(true, fault.place().line() <= lines));
    }
  }

  private static Item item(Random random) {
    return switch (random.nextInt(5)) {
      case 0 ->
          new Choice(about(random), plain(random, "key"), wrong(random, 1 + random.nextInt(4)));
      case 1 ->
          new Multiple(
              about(random),
              unlike(random, "key", 2 + random.nextInt(3)),
              wrong(random, 1 + random.nextInt(4)));
      case 2 -> new TrueFalse(about(random), TrueFalse.Truth.values()[random.nextInt(3)]);
      case 3 -> new ShortAnswer(about(random), unlike(random, "key", 1 + random.nextInt(3)));
      default -> match(random);
    };
  }

  private static Item match(Random random) {
    Map<String, String> pairs = new LinkedHashMap<>();
    unlike(random, "left", 2 + random.nextInt(4))
        .forEach(left -> pairs.put(left, plain(random, "right")));
    List<Distractor> others =
        unlike(random, "other", random.nextInt(3)).stream().map(Distractor::of).toList();
    return new Match(about(random), pairs, others);
  }

  private static About about(Random random) {
    boolean blank = random.nextInt(3) == 0;
    String stem = blank ? plain(random, "a") + " ___ " + plain(random, "b") : plain(random, "stem");
    return new About(
        random.nextBoolean() ? Optional.of("id-" + random.nextInt(100)) : Optional.empty(),
        Level.values()[random.nextInt(Level.values().length)],
        random.nextInt(5) == 0 ? stem + " ___".repeat(blank ? 0 : 1) : stem,
        evidence(random),
        random.nextBoolean() ? Optional.of(plain(random, "because")) : Optional.empty(),
        random.nextBoolean(),
        Map.of());
  }

  private static List<Span> evidence(Random random) {
    return random.nextBoolean() ? FOX.find("A baker fed the fox").stream().toList() : List.of();
  }

  private static List<Distractor> wrong(Random random, int count) {
    return unlike(random, "wrong", count).stream()
        .map(
            text ->
                random.nextBoolean()
                    ? Distractor.of(text)
                    : new Distractor(text, Optional.of(plain(random, "why"))))
        .toList();
  }

  private static List<String> unlike(Random random, String stamp, int count) {
    Set<String> texts = new LinkedHashSet<>();
    while (texts.size() < count) {
      texts.add(plain(random, stamp + texts.size()));
    }
    return List.copyOf(texts);
  }

  /** Words in a row, one of them a stamp that tells texts apart; no arrow, no blank in it. */
  private static String plain(Random random, String stamp) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      words.add(any(random));
    }
    words.add(random.nextInt(words.size() + 1), stamp);
    return String.join(" ", words).replaceAll(" ?\n ?", "\n").strip();
  }

  private static String any(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
