package readback.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KEYS = List.of("answer", "answers", "article", "stem", "type");

  @Test
  void aLetterLeftOutAddedChangedOrSwappedIsForgiven() {
    assertEquals(Optional.of("answer"), Nearest.to("anser", KEYS));
    assertEquals(Optional.of("stem"), Nearest.to("steam", KEYS));
    assertEquals(Optional.of("type"), Nearest.to("tipe", KEYS));
    assertEquals(Optional.of("article"), Nearest.to("aritcle", KEYS));
  }

  @Test
  void aWordThatIsNearNothingHasNoNearest() {
    assertEquals(Optional.empty(), Nearest.to("rationale", KEYS));
    assertEquals(Optional.empty(), Nearest.to("", KEYS));
    assertEquals(Optional.empty(), Nearest.to("stem", List.of()));
  }

  @Test
  void fewAreThoseThatAreNearOrHoldWhatWasTypedTheNearestFirst() {
    assertEquals(List.of("answer", "answers"), Nearest.few("answr", KEYS));
    assertEquals(List.of("article"), Nearest.few("art", KEYS));
    assertEquals(List.of(), Nearest.few("zebra", KEYS));
  }

  @Test
  void fewAreThreeAtMost() {
    List<String> ids = List.of("hill-japan-visit", "hill-post", "hill-japan", "hill");

    assertEquals(List.of("hill", "hill-post", "hill-japan"), Nearest.few("hill", ids));
  }
}
