package readback.screen.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.Block;
import readback.bank.QuestionFile;
import readback.bank.write.Fingerprint;
import readback.generate.again.Regeneration;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;
import readback.screen.Effect;

/**
 * Whatever an author, a reviewer, an editor and the generator do to the files, in whatever order:
 * of what a person wrote, not a byte is lost, but for the questions that a person dropped.
 */
class NothingIsLostTest {
  private static final int SEQUENCES = 1000;
  private static final int STEPS = 5;
  private static final Article HILL =
      Article.of("hill.txt", "Hill\n\nHill, an envoy, arrived in Japan.\n");
  private static final String DRAFTS = "questions/a.generated.yaml";

  @Test
  void aThousandSequencesOfAddReviewHandEditsAndGenerateLoseNothing() {
    IntStream.range(0, SEQUENCES).parallel().forEach(seed -> new Author(seed).works());
  }

  /** One author's day, and what the files must still hold at its end. */
  private static final class Author {
    private final Random random;
    private final int seed;
    private final Workshop workshop = new Workshop(HILL);
    private final Set<String> written = new LinkedHashSet<>();
    private final Set<String> dropped = new LinkedHashSet<>();
    private final List<String> story = new ArrayList<>();
    private int count;

    Author(int seed) {
      this.seed = seed;
      this.random = new Random(seed);
    }

    void works() {
      String head = "# by hand\narticle: " + HILL.name() + "\nquestions:\n";
      String mine = head + "  - type: true-false\n    stem: Hill is an envoy.\n    answer: true\n";
      String end = random.nextBoolean() ? "" : "# the end";
      String lines = mine + end;
      workshop.file(Workshop.MINE, random.nextBoolean() ? lines : lines.replace("\n", "\r\n"));
      written.add("# by hand");
      written.add("Hill is an envoy.");
      generates();
      for (int step = 0; step < STEPS; step++) {
        switch (random.nextInt(4)) {
          case 0 -> adds();
          case 1 -> reviews();
          case 2 -> editsByHand();
          default -> generates();
        }
        holds();
      }
    }

    private void adds() {
      Item item = choice("Added " + count++ + "?", Optional.empty(), false);
      Commission commission = new Commission(HILL, "questions", Optional.empty());
      Effect.Rewrite saving = commission.saving(item, workshop.bank());
      story.add("add to " + saving.file());
      assertOneStretch(saving.before(), saving.after());
      assertEquals(workshop.files.getOrDefault(saving.file(), ""), saving.before());
      workshop.files.put(saving.file(), saving.after());
      written.add(item.stem());
    }

    /** A few keys of a review; each takes one stretch out, or gives it back. */
    private void reviews() {
      if (Reviewing.of(workshop.bank().files()).isEmpty()) {
        return;
      }
      workshop.reviewing();
      List<Map<String, String>> states = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(5); i++) {
        String key = List.of("k", "k", "d", "s", "b", "u").get(random.nextInt(6));
        Map<String, String> before = new HashMap<>(workshop.files);
        story.add(key);
        workshop.keys(key);
        if (workshop.files.equals(before)) {
          continue;
        }
        if (key.equals("u")) {
          assertEquals(states.remove(states.size() - 1), workshop.files, this::toString);
        } else {
          states.add(before);
          before.forEach((name, text) -> assertOneStretch(workshop.files.get(name), text));
        }
        if (key.equals("d")) {
          written.stream().filter(words -> !isThere(words)).forEach(dropped::add);
          written.removeAll(dropped);
        }
        dropped.stream().filter(this::isThere).forEach(written::add);
        dropped.removeAll(written);
      }
    }

    /** A comment, a rewritten question, or a new one, typed into a file anywhere. */
    private void editsByHand() {
      String name = random.nextBoolean() ? Workshop.MINE : DRAFTS;
      QuestionFile file = read(name);
      if (file.blocks().isEmpty()) {
        return;
      }
      Block block = file.blocks().get(random.nextInt(file.blocks().size()));
      int start = block.range().start();
      String lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
      String mark = "hand " + count++;
      int afterFirstLine = file.text().indexOf('\n', start) + 1;
      String text =
          switch (random.nextInt(4)) {
            case 0 -> inserted(file.text(), start, "  # " + mark + lineEnd);
            case 1 -> inserted(file.text(), afterFirstLine, "    # " + mark + lineEnd);
            case 2 ->
                inserted(
                    file.text(),
                    start,
                    String.join(
                        lineEnd,
                        "  - type: true-false",
                        "    draft: " + random.nextBoolean(),
                        "    stem: " + mark + " is an envoy?",
                        "    answer: false",
                        ""));
            default -> inserted(file.text(), file.text().indexOf("stem: ", start) + 6, mark + " ");
          };
      story.add(mark + " in " + name);
      workshop.file(name, text);
      written.add(mark);
    }

    private static String inserted(String text, int at, String words) {
      return text.substring(0, at) + words + text.substring(at);
    }

    private void generates() {
      List<Item> items = new ArrayList<>();
      int version = random.nextInt(3);
      for (int i = 0; i < 4; i++) {
        if (random.nextInt(5) > 0) {
          items.add(choice("Made " + i + " by " + version + "?", Optional.of("made-" + i), true));
        }
      }
      Articles articles = Articles.of(HILL);
      story.add("generate " + items.size());
      if (!workshop.files.containsKey(DRAFTS)) {
        workshop.file(DRAFTS, Regeneration.first(items, HILL, articles).text());
        return;
      }
      QuestionFile before = read(DRAFTS);
      if (before.hasErrors()) {
        return;
      }
      String text = Regeneration.over(before, items, HILL, articles).text();
      QuestionFile after = QuestionFile.read(DRAFTS, text, articles);
      for (Block block : before.blocks()) {
        if (isAPersons(before, block)) {
          String own = before.text(block);
          assertTrue(after.text().contains(own), () -> this + "\nlost:\n" + own);
        }
      }
      workshop.file(DRAFTS, text);
    }

    private static boolean isAPersons(QuestionFile file, Block block) {
      String fingerprint = Fingerprint.of(file.text(block));
      boolean isDraft = block.entry().filter(entry -> entry.item().about().draft()).isPresent();
      return !isDraft || !fingerprint.equals(file.generated().get(block.id().orElse("")));
    }

    private static Item choice(String stem, Optional<String> id, boolean draft) {
      About about =
          new About(id, Level.LITERAL, stem, List.of(), Optional.empty(), draft, Map.of());
      return new Choice(about, "Japan", List.of(Distractor.of("China")));
    }

    private QuestionFile read(String name) {
      return workshop.read(name, workshop.files.get(name));
    }

    private void holds() {
      for (String words : written) {
        assertTrue(isThere(words), () -> this + "\nlost: " + words);
      }
    }

    private boolean isThere(String words) {
      return workshop.files.values().stream().anyMatch(text -> text.contains(words));
    }

    /** The longer text is the shorter one with one stretch put in. */
    private void assertOneStretch(String shorter, String longer) {
      int start = 0;
      while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
        start++;
      }
      String rest = shorter.substring(start);
      assertTrue(longer.length() >= shorter.length() && longer.endsWith(rest), this::toString);
    }

    @Override
    public String toString() {
      return "seed " + seed + ": " + story + "\n" + workshop.files.get(DRAFTS);
    }
  }
}
