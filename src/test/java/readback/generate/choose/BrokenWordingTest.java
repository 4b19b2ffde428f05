package readback.generate.choose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;

class BrokenWordingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who branded the plans as \"fantasy economics?",
        "Who said that boats were turned away which?",
        "Who called the (old bridge a danger?",
        "Who says, “The river rose?",
        "Who said that the bridge was sound, the senior official told reporters?",
        "Who has left the town, her doctor has said?"
      })
  void aStemThatWasCutInTheWrongPlaceIsRefused(String stem) {
    assertEquals(true, BrokenWording.in(item(stem, "Kim")).isPresent());
  }

  @Test
  void anOptionThatBreaksOffIsRefusedToo() {
    assertEquals(
        Optional.of("it breaks off: The basic idea behind the school was."),
        BrokenWording.in(
            item("Which of these did Kim say?", "The basic idea behind the school was.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who said, “It is the \"old\" bridge (of 1901) that I gave up”?",
        "What did the mayor give in to?",
        "Where is ___ from?",
        "Who took vitamin A?"
      })
  void whatIsWholeIsKept(String stem) {
    assertEquals(Optional.empty(), BrokenWording.in(item(stem, "Kim")));
  }

  private static Item item(String stem, String answer) {
    About about =
        new About(
            Optional.of("a"), Level.LITERAL, stem, List.of(), Optional.empty(), true, Map.of());
    return new Choice(about, answer, List.of(Distractor.of("Lee"), Distractor.of("Park")));
  }
}
