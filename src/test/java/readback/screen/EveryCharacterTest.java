package readback.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.attempt.History;
import readback.attempt.JournalLine;
import readback.bank.Bank;
import readback.bank.Entry;
import readback.bank.Place;
import readback.bank.Testlet;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;
import readback.quiz.Mode;
import readback.quiz.Quiz;
import readback.quiz.Rules;
import readback.quiz.Wish;
import readback.screen.answer.TextField;
import readback.screen.page.Session;
import readback.terminal.Wire;
import readback.text.Columns;
import readback.text.Obeyed;

/**
 * Every character there is, wherever a text can come from: none does harm, columns stay aligned.
 * Those without a meaning of their own (private, unassigned) are all shown alike, which the tests
 * of legible text hold for each; here they are seen at both ends of every plane.
 */
class EveryCharacterTest {
  private static final int MANY = 0x200;
  private static final int FEW = 0x20;
  private static final int IDEOGRAPHS = 0x3400;

  /** Where the rule between the two columns stands. */
  private static final int BAR = 46 + 64 + 2;

  /** So large that pages show a whole block of characters. */
  private static final Size TALL = new Size(240, 220);

  /** Texts that hold all characters, so many in each. */
  private static Stream<String> texts(int many) {
    return IntStream.iterate(0, from -> from <= Character.MAX_CODE_POINT, from -> from + many)
        .filter(from -> isAtAnEnd(from) || isAnyMeant(from, from + many))
        .mapToObj(from -> text(from, from + many));
  }

  private static boolean isAtAnEnd(int from) {
    int inPlane = from & 0xffff;
    return inPlane < MANY || inPlane >= 0x10000 - MANY;
  }

  private static boolean isAnyMeant(int from, int to) {
    for (int c = from; c < to; c++) {
      int type = Character.getType(c);
      if (type != Character.UNASSIGNED && type != Character.PRIVATE_USE) {
        return true;
      }
    }
    return false;
  }

  /** Characters one by one, each between two letters, with a blank now and then. */
  private static String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int c = from; c < to; c++) {
      text.append(c % 11 == 0 ? "a " : "a").appendCodePoint(c);
    }
    return text.toString();
  }

  private static Item item(String text) {
    About about =
        new About(
            Optional.empty(),
            Level.LITERAL,
            "Stem " + text,
            List.of(),
            Optional.of("Because " + text),
            false,
            Map.of());
    return new Choice(about, "Key " + text, List.of(new Distractor("Wrong", Optional.of(text))));
  }

  private static Article article(String text) {
    return Article.of("a" + text + ".txt", "Head " + text + "\n\nBody of it " + text + ".");
  }

  private static Session asked(String text) {
    Quiz quiz = Quiz.begin(article(text), Rules.practice(1), List.of(item(text)), Scene.NOON);
    return (Session) Session.loading(Wish.USUAL, true).begun(quiz).next();
  }

  private static Session atHome(String text) {
    Entry entry = new Entry(item(text), new Place(text + ".yaml", 1, 1));
    Testlet testlet = new Testlet(article(text), List.of(entry));
    Bank bank = new Bank(List.of(), List.of(testlet), List.of());
    View view = new View(TALL, false, Scene.NOON);
    Event loaded = new Event.Loaded(bank, History.NONE);
    return (Session) Session.loading(Wish.USUAL, true).press(loaded, view).next();
  }

  @Test
  void noneDoesHarmInArticleStemOptionOrRationale() {
    View view = new View(TALL, false, Scene.NOON);
    texts(MANY)
        .forEach(
            text -> {
              Screen asked = asked(text);
              if (text.codePointAt(1) < IDEOGRAPHS) {
                assertHarmless(asked, view);
              }
              assertHarmless(press(press(asked, "2", view), "Enter", view), view);
            });
  }

  /** Beyond the first ideographs few characters have neighbours in ASCII, and all others one. */
  @Test
  void inAsciiNothingElseIsShown() {
    View view = new View(TALL, true, Scene.NOON);
    texts(MANY)
        .takeWhile(text -> text.codePointAt(1) < IDEOGRAPHS)
        .forEach(text -> assertHarmless(press(press(asked(text), "2", view), "Enter", view), view));
  }

  /** Lines that are cut at the edge of the screen. */
  @Test
  void noneDoesHarmInAHeadlineOrANotice() {
    View view = new View(new Size(150, 18), false, Scene.NOON);
    texts(FEW)
        .forEach(
            text -> assertHarmless(atHome(text).press(new Event.Told(text), view).next(), view));
  }

  @Test
  void noneDoesHarmInATypedAnswer() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      TextField field = TextField.of("x" + Character.toString(c)).press(Event.Key.typed("y"));
      assertTrue(field.text().codePoints().noneMatch(Obeyed::is), field.text());
      assertEquals(Columns.of(field.text()), field.column(80));
    }
    Scene scene = Scene.asked(Mode.PRACTICE, "short-answer").keys("\"a\u202eb\u009bc\ufe0f\"");
    assertHarmless(scene.session, scene.view);
    scene.press(new Event.Paste("\u0000\u2028\u001b[2J界")).keys("Enter");
    assertHarmless(scene.session, scene.view);
    JournalLine.Answered kept = (JournalLine.Answered) scene.kept().get(0);
    assertEquals(List.of("ab\ufffdc\ufffd \ufffd[2J界"), kept.response().given());
  }

  private static Screen press(Screen screen, String key, View view) {
    return screen.press(Scene.key(key), view).next();
  }

  private static void assertHarmless(Screen screen, View view) {
    Frame frame = screen.draw(view);
    Wire wire = Wire.of(frame, view.ascii());
    String bar = view.ascii() ? "  |  " : "  │  ";
    for (int y = 0; y < frame.rows().size(); y++) {
      String text = frame.rows().get(y).text();
      assertTrue(!view.ascii() || text.chars().allMatch(c -> c < 0x7f), text);
      if (view.size().equals(TALL) && text.contains(bar)) {
        assertEquals(bar.strip(), wire.cell(BAR, y), text);
      }
    }
  }

  @Test
  void familiesFlagsAndVariantsAreShownAsEveryTerminalMeasuresThem() {
    List<String> seen = new ArrayList<>();
    for (String text :
        List.of(
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ud83c\uddeb\ud83c\uddf7",
            "\u2764\ufe0f",
            "\ud83d\udc4d\ud83c\udffd",
            "e\u0301",
            "1\ufe0f\u20e3")) {
      seen.add(readback.text.Legible.text(text));
    }
    assertEquals(
        List.of("\ud83d\udc68\ud83d\udc69\ud83d\udc67", "FR", "\u2764", "\ud83d\udc4d", "é", "1"),
        seen);
  }
}
