package readback.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readback.quiz.Mode;

/** The table of keys: what is shown is what is obeyed. */
class KeysTest {
  private static final String[] TWO = {"choice", "true-false"};

  /** Every page, with something above and below to go to. */
  static List<Supplier<Scene>> pages() {
    return List.of(
        Scene::home,
        () -> Scene.home().keys("Down"),
        () -> Scene.home().keys("t"),
        () -> Scene.asked(Mode.PRACTICE, "choice", "multiple").keys("s 1 b 2"),
        () -> Scene.asked(Mode.PRACTICE, "choice", "multiple").keys("s 1 Down"),
        () -> Scene.asked(Mode.PRACTICE, "short-answer").keys("\"x"),
        () -> Scene.asked(Mode.PRACTICE, "short-answer").keys("\"x\" Esc"),
        () -> Scene.asked(Mode.PRACTICE, "choice", "order").keys("s Down"),
        () -> Scene.asked(Mode.PRACTICE, "choice", "match").keys("s 1 1 1 Up"),
        () -> Scene.asked(Mode.PRACTICE, "choice", "locate").keys("s Right Right"),
        () -> Scene.asked(Mode.PRACTICE, "choice").keys("t PgDn"),
        () -> Scene.asked(Mode.PRACTICE, "choice", "choice").keys("s 2 Enter PgDn"),
        () -> Scene.asked(Mode.PRACTICE, TWO).keys("f \"a note"),
        () -> Scene.asked(Mode.EXAM, TWO).keys("1 Enter 2 Enter Up"),
        () -> Scene.asked(Mode.PRACTICE, TWO).keys("2 Enter Enter 2 Enter Enter Down"),
        () -> Scene.asked(Mode.PRACTICE, TWO).keys("2 Enter Enter 2 Enter Enter Enter Enter"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noKeyMeansTwoThings(Supplier<Scene> page) {
    Scene scene = page.get();
    Set<Command> seen = EnumSet.noneOf(Command.class);
    for (Hint hint : scene.session.hints(scene.view)) {
      assertTrue(seen.add(hint.command()), hint + " twice\n" + scene.text());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyHintShownDoesSomething(Supplier<Scene> page) {
    Scene first = page.get().sized(60, 14);
    for (Hint hint : first.session.hints(first.view)) {
      boolean acts = false;
      for (String key : keys(hint)) {
        Scene scene = page.get().sized(60, 14);
        Screen before = scene.session;
        int effects = scene.effects.size();
        scene.press(Scene.key(key));
        acts |= !scene.session.equals(before) || scene.effects.size() > effects;
      }
      boolean isTypedInto = hint.command() == Command.HELP || hint.command() == Command.LEAVE;
      assertTrue(acts || isTypedInto, hint + " does nothing on\n" + first.text());
    }
  }

  private static List<String> keys(Hint hint) {
    return switch (hint.command()) {
      case CHOOSE -> List.of("1", "2");
      case MOVE -> List.of("Up", "Down");
      case TURN -> List.of("Left", "Right");
      case CARRY -> List.of("Shift+Up", "Shift+Down");
      case PAGE -> List.of("PgUp", "PgDn");
      case MARK -> List.of("Space");
      default -> List.of(hint.command().key());
    };
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theFooterShowsOnlyWhatIsInTheTable(Supplier<Scene> page) {
    Scene scene = page.get().sized(200, 30);
    List<String> rows = scene.text().lines().toList();
    String footer = rows.get(rows.size() - 1).strip();
    for (String part : footer.split(" {3,}")) {
      boolean isKnown =
          scene.session.hints(scene.view).stream()
              .anyMatch(hint -> part.equals(hint.key() + " " + hint.words()));
      assertTrue(isKnown, part);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aClickOnAHintIsItsKey(Supplier<Scene> page) {
    Scene first = page.get().sized(200, 30);
    String footer = first.text().lines().toList().get(29);
    for (Hint hint : first.session.hints(first.view)) {
      int column = footer.indexOf("   " + hint.key() + " " + hint.words());
      if (column < 0 || hint.command() == Command.CHOOSE) {
        continue;
      }
      List<String> keys = keys(hint);
      for (String key : keys) {
        // Of two keys the first stands first; the words are the second's.
        int part = key.equals(keys.get(0)) ? 3 : 3 + hint.key().length();
        Scene pressed = page.get().sized(200, 30).press(Scene.key(key));
        Scene clicked = page.get().sized(200, 30).click(column + part, 29);
        assertEquals(pressed.text(), clicked.text(), hint.toString());
        assertEquals(pressed.effects, clicked.effects, hint.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void helpTellsEveryKeyAndComesBackToThePage(Supplier<Scene> page) {
    Scene scene = page.get().sized(80, 40);
    scene = typing(scene) ? scene.keys("Esc") : scene;
    Frame before = scene.frame();
    List<Hint> hints = scene.session.hints(scene.view);
    if (typing(scene)) {
      return;
    }
    scene.keys("?");
    assertNotEquals(before, scene.frame());
    for (Hint hint : hints) {
      assertFalse(scene.row(hint.help()).isEmpty(), hint.toString());
    }
    scene.keys("Esc");
    assertEquals(before.rows().subList(2, 30), scene.frame().rows().subList(2, 30));
  }

  /** Only then a caret shows. */
  private static boolean typing(Scene scene) {
    return scene.frame().cursor().isPresent();
  }
}
