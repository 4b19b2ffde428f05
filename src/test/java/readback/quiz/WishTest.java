package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.item.About;
import readback.item.Item;
import readback.item.Kind;
import readback.item.Level;
import readback.item.Locate;
import readback.item.TrueFalse;

class WishTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Article ARTICLE = Article.of("a.txt", "It rained.");

  private static About about(String id, Level level, boolean draft) {
    return new About(
        Optional.of(id), level, "It " + id + ".", List.of(), Optional.empty(), draft, Map.of());
  }

  private static final List<Item> ITEMS =
      List.of(
          new TrueFalse(about("rained", Level.LITERAL, false), TrueFalse.Truth.TRUE),
          new TrueFalse(about("snowed", Level.INFERENCE, true), TrueFalse.Truth.FALSE),
          new Locate(about("poured", Level.LITERAL, false), List.of("It rained.")));

  private static List<String> fitting(Wish wish, String... missed) {
    return wish.fitting(ITEMS, Set.of(missed)).stream().map(Item::identity).toList();
  }

  @Test
  void practiceAsksAllAndAnExamLeavesDraftsOut() {
    assertEquals(List.of("rained", "snowed", "poured"), fitting(Wish.USUAL));
    assertEquals(List.of("rained", "poured"), fitting(Wish.USUAL.withMode(Mode.EXAM)));
  }

  @Test
  void aClosedBookCannotBePointedAt() {
    assertEquals(List.of("rained", "snowed"), fitting(Wish.USUAL.withClosedBook(true)));
  }

  @Test
  void missedTakesWhatWasMissedAndNothingElse() {
    Wish missed = Wish.USUAL.withMode(Mode.MISSED);
    assertEquals(List.of("snowed"), fitting(missed, "snowed", "gone"));
    assertTrue(missed.begin(ARTICLE, ITEMS, Set.of(), NOON).isEmpty());
  }

  @Test
  void levelsAndKindsMayBeChosen() {
    Wish wish =
        new Wish(
            Mode.PRACTICE,
            12,
            Set.of(Level.LITERAL),
            Set.of(Kind.TRUE_FALSE),
            false,
            Optional.empty(),
            OptionalLong.empty());
    assertEquals(List.of("rained"), fitting(wish));
  }

  @Test
  void theSameSeedBeginsTheSameSitting() {
    Wish wish =
        new Wish(
            Mode.PRACTICE, 2, Set.of(), Set.of(), false, Optional.empty(), OptionalLong.of(42));
    Quiz one = wish.begin(ARTICLE, ITEMS, Set.of(), NOON).orElseThrow();
    Quiz other = wish.begin(ARTICLE, ITEMS, Set.of(), NOON.plusSeconds(99)).orElseThrow();
    assertEquals(one.turns(), other.turns());
    assertEquals(2, one.turns().size());
  }
}
