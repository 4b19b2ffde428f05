package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readback.article.Span;
import readback.item.About;
import readback.item.Giveaway;
import readback.item.Item;
import readback.item.Level;
import readback.item.ShortAnswer;

/** Which items a sitting has, and in what order. */
class DrawingTest {
  private static Item item(Level level, int from, String stem, String answer) {
    List<Span> evidence = from < 0 ? List.of() : List.of(new Span(from, from + 10));
    About about =
        new About(Optional.empty(), level, stem, evidence, Optional.empty(), false, Map.of());
    return new ShortAnswer(about, List.of(answer));
  }

  private static List<Item> bank() {
    List<Item> bank = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      bank.add(item(Level.LITERAL, 1000 - 20 * i, "Literal " + i, "answer " + i));
    }
    for (int i = 0; i < 4; i++) {
      bank.add(item(Level.INFERENCE, 20 * i + 5, "Inference " + i, "reply " + i));
    }
    bank.add(0, item(Level.MAIN_IDEA, 0, "Main idea", "idea"));
    bank.add(item(Level.EVALUATION, -1, "Evaluation", "judgement"));
    return bank;
  }

  private static long count(List<Item> drawn, Level level) {
    return drawn.stream().filter(item -> item.level() == level).count();
  }

  @Test
  void everyLevelHasItsShare() {
    for (long seed = 0; seed < 50; seed++) {
      List<Item> drawn = Drawing.draw(bank(), 12, seed);
      assertEquals(12, drawn.size());
      assertEquals(12, new HashSet<>(drawn).size());
      assertEquals(1, count(drawn, Level.MAIN_IDEA));
      assertEquals(1, count(drawn, Level.EVALUATION));
      assertTrue(count(drawn, Level.INFERENCE) >= 1);
      assertTrue(count(drawn, Level.LITERAL) >= 8, "most of the bank is literal");
    }
  }

  @Test
  void evenAShortSittingHasEveryLevelThatFits() {
    List<Item> drawn = Drawing.draw(bank(), 4, 7);
    assertEquals(4, drawn.stream().map(Item::level).distinct().count());
  }

  @Test
  void theSameSeedDrawsTheSameAndAnotherDrawsOthers() {
    assertEquals(Drawing.draw(bank(), 12, 5), Drawing.draw(bank(), 12, 5));
    assertNotEquals(Drawing.draw(bank(), 12, 5), Drawing.draw(bank(), 12, 6));
  }

  @Test
  void askingForMoreThanThereIsAsksAll() {
    assertEquals(46, Drawing.draw(bank(), Integer.MAX_VALUE, 1).size());
    assertEquals(List.of(), Drawing.draw(List.of(), 12, 1));
  }

  @Test
  void questionsFollowTheArticleAndTheWholeComesLast() {
    List<Item> drawn = Drawing.draw(bank(), 20, 3);
    List<Item> parts = drawn.subList(0, 18);
    List<Integer> starts =
        parts.stream().map(item -> item.about().evidence().get(0).start()).toList();
    assertEquals(starts.stream().sorted().toList(), starts);
    assertEquals(
        List.of(Level.MAIN_IDEA, Level.EVALUATION),
        drawn.subList(18, 20).stream().map(Item::level).toList());
  }

  @Test
  void itemsThatGiveEachOtherAwayAreNotDrawnTogetherWhereOthersAreThere() {
    List<Item> bank = new ArrayList<>();
    bank.add(item(Level.LITERAL, 0, "Where did Hill arrive?", "Japan"));
    bank.add(item(Level.LITERAL, 0, "Who arrived in Japan on Friday?", "Christopher"));
    for (int i = 1; i < 6; i++) {
      bank.add(item(Level.LITERAL, 50 * i, "Another " + i, "answer " + i));
    }
    for (long seed = 0; seed < 50; seed++) {
      List<Item> drawn = Drawing.draw(bank, 6, seed);
      assertFalse(drawn.contains(bank.get(0)) && drawn.contains(bank.get(1)), "seed " + seed);
    }
  }

  @Test
  void whereAllAreAskedAnotherStandsBetweenThem() {
    List<Item> bank = new ArrayList<>();
    bank.add(item(Level.LITERAL, 0, "Where did Hill arrive?", "Japan"));
    bank.add(item(Level.LITERAL, 0, "Who arrived in Japan on Friday?", "Christopher"));
    bank.add(item(Level.LITERAL, 50, "Another", "answer"));
    List<Item> drawn = Drawing.draw(bank, 3, 1);
    assertFalse(Giveaway.between(drawn.get(0), drawn.get(1)));
    assertFalse(Giveaway.between(drawn.get(1), drawn.get(2)));
  }

  @Test
  void twoThatGiveEachOtherAwayAtTheEndAreParted() {
    List<Item> bank = new ArrayList<>();
    bank.add(item(Level.LITERAL, 0, "Another", "answer"));
    bank.add(item(Level.LITERAL, 50, "Where did Hill arrive?", "Japan"));
    bank.add(item(Level.LITERAL, 50, "Who arrived in Japan on Friday?", "Christopher"));
    List<Item> drawn = Drawing.draw(bank, 3, 1);
    assertFalse(Giveaway.between(drawn.get(0), drawn.get(1)), drawn.toString());
    assertFalse(Giveaway.between(drawn.get(1), drawn.get(2)), drawn.toString());
  }
}
