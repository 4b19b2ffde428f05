package readback.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readback.article.Article;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;
import readback.quiz.Quiz;
import readback.quiz.Rules;
import readback.quiz.Wish;
import readback.screen.page.Session;

/**
 * Every character there is, wherever a text can come from: none does harm, columns stay aligned.
 */
class EveryCharacterTest {
  private static final int STEP = 0x100;

  /** Characters as they might stand in a text: one by one, each between two letters. */
  private static String block(int from) {
    StringBuilder text = new StringBuilder();
    for (int c = from; c < from + STEP; c++) {
      text.append('a').appendCodePoint(c).append("b ");
    }
    return text.toString();
  }

  /** The next block; the planes that hold ideographs and nothing are seen at both ends only. */
  private static int next(int from) {
    int plane = from >>> 16;
    boolean isSeenWhole = plane == 0 || plane == 1 || plane == 14;
    boolean isFirst = (from & 0xffff) == 0;
    boolean isUniform = from >= 0x5000 && from < 0x9e00 || from >= 0xad00 && from < 0xd600;
    return isUniform ? from + 0x1000 : isSeenWhole || !isFirst ? from + STEP : from + 0xff00;
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

  private static Session asked(String text) {
    Article article =
        Article.of("a" + text + ".txt", "Head " + text + "\n\nBody of it " + text + ".");
    Quiz quiz = Quiz.begin(article, Rules.practice(1), List.of(item(text)), Scene.NOON);
    return (Session) Session.loading(Wish.USUAL, true).begun(quiz).next();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void noneDoesHarmInArticleStemOptionRationaleOrNotice(boolean ascii) {
    View wide = new View(new Size(240, 60), ascii, Scene.NOON);
    View narrow = new View(new Size(60, 40), ascii, Scene.NOON);
    for (int from = 0; from <= Character.MAX_CODE_POINT; from = next(from)) {
      String text = block(from);
      Screen screen = asked(text).press(new Event.Told(text), wide).next();
      assertHarmless(screen, wide);
      Screen explained = press(press(screen, "2", wide), "Enter", wide);
      assertHarmless(explained, narrow);
      if (!ascii) {
        assertHarmless(press(press(explained, "t", narrow), "End", narrow), narrow);
        assertHarmless(press(explained, "Enter", narrow), narrow);
      }
    }
  }

  @Test
  void noneDoesHarmInATypedAnswer() {
    View view = new View(new Size(80, 24), false, Scene.NOON);
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c % 211 == 0 || c < 0x2100) {
        Screen typed = Scene.asked(readback.quiz.Mode.PRACTICE, "short-answer").session;
        String character = Character.toString(c);
        typed = typed.press(Event.Key.typed(character), view).next();
        typed = typed.press(new Event.Paste("x" + character + character), view).next();
        assertHarmless(typed, view);
      }
    }
  }

  private static Screen press(Screen screen, String key, View view) {
    return screen.press(Scene.key(key), view).next();
  }

  private static void assertHarmless(Screen screen, View view) {
    for (Row row : screen.draw(view).rows()) {
      int columns = 0;
      String text = row.text();
      for (int i = 0; i < text.length(); ) {
        int c = text.codePointAt(i);
        i += Character.charCount(c);
        assertTrue(isHarmless(c), () -> "U+" + Integer.toHexString(c) + " in " + text);
        assertTrue(!view.ascii() || c < 0x7f, text);
        columns += WCWidth.wcwidth(c);
      }
      assertTrue(columns <= view.size().columns(), columns + " columns: " + text);
      assertAligned(row, view);
    }
  }

  /** What a terminal might obey, or measure in its own way, is not there. */
  private static boolean isHarmless(int c) {
    int type = Character.getType(c);
    boolean isObeyed =
        type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || type == Character.SURROGATE;
    boolean isMeasuredVariously =
        c >= 0xfe00 && c <= 0xfe0f || c >= 0x1f1e6 && c <= 0x1f1ff || c >= 0x1f3fb && c <= 0x1f3ff;
    return !isObeyed
        && !isMeasuredVariously
        && type != Character.UNASSIGNED
        && type != Character.PRIVATE_USE;
  }

  /** The rule between the two columns stands at the same column in every row that has it. */
  private static void assertAligned(Row row, View view) {
    String text = row.text();
    int bar = text.indexOf(view.ascii() ? "  |  " : "  │  ");
    if (view.size().columns() < 100 || bar < 0) {
      return;
    }
    int columns = 0;
    for (int i = 0; i < bar; i += Character.charCount(text.codePointAt(i))) {
      columns += WCWidth.wcwidth(text.codePointAt(i));
    }
    assertEquals(46 + 64, columns, text);
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
