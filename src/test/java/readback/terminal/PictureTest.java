package readback.terminal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import readback.bank.BankReader;
import readback.bank.FilePairs;
import readback.bank.Testlet;
import readback.item.Item;
import readback.item.Sheet;
import readback.quiz.Drawing;
import readback.quiz.Quiz;
import readback.quiz.Rules;
import readback.quiz.Wish;
import readback.screen.Event;
import readback.screen.Screen;
import readback.screen.Size;
import readback.screen.View;
import readback.screen.page.Session;

/** The picture in the README is the real screen. */
class PictureTest {
  private static final View VIEW = new View(new Size(112, 28), false, Instant.EPOCH);

  @Test
  void theReadmeShowsTheScreenAsItIs() {
    Path kept = Path.of("src/docs/explain.svg");
    String drawn =
        Svg.of(
            explained().draw(VIEW), Theme.DARK_256, "A question answered wrongly, and explained");
    FilePairs.assertText(kept, drawn);
  }

  /** A sitting on the article, at the explanation of a question answered wrongly. */
  private static Screen explained() {
    Testlet testlet = BankReader.read(Path.of("questions")).testlets().get(0);
    List<Item> items =
        testlet.items().stream()
            .sorted(Comparator.comparing(item -> !item.identity().equals("why-japan")))
            .limit(Drawing.USUAL_COUNT)
            .toList();
    Quiz quiz = Quiz.begin(testlet.article(), Rules.practice(1), items, Instant.EPOCH);
    List<String> options = ((Sheet.PickOne) quiz.current().sheet()).options();
    int wrong = options.indexOf("The opening of the six-party talks") + 1;
    Screen asking = Session.loading(Wish.USUAL, true).begun(quiz).next();
    Screen chosen = asking.press(Event.Key.typed(String.valueOf(wrong)), VIEW).next();
    return chosen.press(Event.Key.of(Event.Code.ENTER), VIEW).next();
  }
}
