package readback.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import readback.bank.FilePairs;
import readback.quiz.Mode;

/**
 * Every screen as a picture, in {@code src/test/resources/screens}. {@code -Dreadback.rewrite=true}
 * draws them anew, for a person to look at the difference.
 */
class PicturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/screens");

  private static final String[] ALL = {
    "choice", "multiple", "true-false", "short-answer", "order", "match", "locate"
  };

  private static final Map<String, Supplier<Scene>> SCREENS = new TreeMap<>();
  private static final Map<String, Supplier<Scene>> MORE = new TreeMap<>();

  static {
    SCREENS.put("home", Scene::home);
    SCREENS.put("read", () -> Scene.home().keys("Down t"));
    SCREENS.put("ask", () -> Scene.asked(Mode.PRACTICE, ALL).keys("2"));
    SCREENS.put("explain", () -> Scene.asked(Mode.PRACTICE, ALL).keys("2 Enter"));
    SCREENS.put("result", PicturesTest::finished);

    MORE.put("home-loading", Scene::loading);
    MORE.put("help", () -> Scene.asked(Mode.PRACTICE, ALL).keys("?"));
    MORE.put("flag", () -> Scene.asked(Mode.PRACTICE, ALL).keys("f \"He flew on to China.\""));
    MORE.put("finish", () -> Scene.asked(Mode.EXAM, "choice", "multiple").keys("1 Enter s"));
    MORE.put("ask-multiple", () -> Scene.asked(Mode.PRACTICE, "multiple").keys("1 Down Space"));
    MORE.put("ask-true-false", () -> Scene.asked(Mode.PRACTICE, "true-false").keys("Down"));
    MORE.put("ask-short-answer", () -> Scene.asked(Mode.PRACTICE, "short-answer").keys("\"Bei"));
    MORE.put("ask-order", () -> Scene.asked(Mode.PRACTICE, "order").keys("3 1"));
    MORE.put("ask-match", () -> Scene.asked(Mode.PRACTICE, "match").keys("2 Right"));
    MORE.put("ask-locate", () -> Scene.asked(Mode.PRACTICE, "locate").keys("Down Down"));
    MORE.put("explain-multiple", () -> Scene.asked(Mode.PRACTICE, "multiple").keys("1 3 Enter"));
    MORE.put("explain-true-false", () -> Scene.asked(Mode.PRACTICE, "true-false").keys("2 Enter"));
    MORE.put(
        "explain-short-answer",
        () -> Scene.asked(Mode.PRACTICE, "short-answer").keys("\"Pyongyang\" Enter"));
    MORE.put("explain-order", () -> Scene.asked(Mode.PRACTICE, "order").keys("Shift+Down Enter"));
    MORE.put("explain-match", () -> Scene.asked(Mode.PRACTICE, "match").keys("1 1 3 Enter"));
    MORE.put("explain-locate", () -> Scene.asked(Mode.PRACTICE, "locate").keys("Down Enter"));
  }

  /** A sitting with right, partly right, wrong and skipped answers. */
  private static Scene finished() {
    return Scene.asked(Mode.PRACTICE, ALL)
        .keys("2 Enter Enter 1 2 4 Enter Enter 2 Enter Enter \"beijing\" Enter Enter")
        .keys("3 1 4 2 Enter Enter s Enter Enter Enter");
  }

  @TestFactory
  List<DynamicTest> theFiveScreensInThreeSizes() {
    return SCREENS.entrySet().stream()
        .flatMap(
            screen ->
                List.of(new Size(120, 40), new Size(80, 24), new Size(50, 16)).stream()
                    .flatMap(
                        size ->
                            List.of(false, true).stream().map(ascii -> test(screen, size, ascii))))
        .toList();
  }

  @TestFactory
  List<DynamicTest> theOthersAt80x24() {
    return MORE.entrySet().stream().map(screen -> test(screen, new Size(80, 24), false)).toList();
  }

  @Test
  void theResultIsSavedForPeopleAndForPrograms() {
    Scene scene = finished().keys("w W");
    for (String ending : List.of(".md", ".json")) {
      String text =
          scene.effects.stream()
              .filter(effect -> effect instanceof Effect.Save save && save.name().endsWith(ending))
              .map(effect -> ((Effect.Save) effect).text())
              .findFirst()
              .orElseThrow();
      FilePairs.assertText(FOLDER.resolve("result" + ending), text);
    }
  }

  private static DynamicTest test(
      Map.Entry<String, Supplier<Scene>> screen, Size size, boolean ascii) {
    String name =
        screen.getKey() + "-" + size.columns() + "x" + size.rows() + (ascii ? "-ascii" : "");
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Scene scene = screen.getValue().get().sized(size.columns(), size.rows());
          Scene seen = ascii ? scene.ascii() : scene;
          FilePairs.assertText(FOLDER.resolve(name + ".txt"), Picture.of(seen.frame(), !ascii));
        });
  }
}
