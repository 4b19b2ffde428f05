package readback.screen.author;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import readback.bank.FilePairs;
import readback.screen.Picture;
import readback.screen.Size;

/**
 * The author's screens as pictures, in {@code src/test/resources/screens}. {@code
 * -Dreadback.rewrite=true} draws them anew, for a person to look at the difference.
 */
class AuthorPicturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/screens");
  private static final String DRAFTS = "questions/a.generated.yaml";
  private static final String WRITTEN =
      "Tab Tab Enter Down Down Down Down Enter <Where did Hill arrive on Friday, and what for?>"
          + " Enter <Japan, for consultations> Enter <China> Enter <The talks resume there.>"
          + " Enter <Russia, to consult no one>";

  private static final String ENTERS = " Enter Enter Enter Enter Enter";

  private static final Map<String, Supplier<Workshop>> SCREENS = new TreeMap<>();

  static {
    SCREENS.put("add", () -> new Workshop().adding());
    SCREENS.put("add-written", () -> new Workshop().adding().keys(WRITTEN));
    SCREENS.put(
        "add-evidence",
        () -> new Workshop().adding().keys("Tab Tab Enter Down Down Space Down Tab Right Right"));
    SCREENS.put("add-preview", () -> new Workshop().adding().keys(WRITTEN + ENTERS));
    SCREENS.put("review", () -> reviewing().keys("k"));
    SCREENS.put("review-end", () -> reviewing().keys("k d s"));
    SCREENS.put("review-fault", () -> broken());
    SCREENS.put("review-flagged", () -> HearingTest.hearing());
    SCREENS.put("review-flagged-gone", () -> HearingTest.hearing().keys("d d"));
    SCREENS.put("saved", () -> new Workshop().adding().keys(WRITTEN + ENTERS + " Enter Enter"));
  }

  private static Workshop reviewing() {
    return new Workshop().file(DRAFTS, ReviewingTest.FILE).reviewing();
  }

  private static Workshop broken() {
    Workshop workshop = reviewing();
    workshop.editor = text -> text.replace("id: hill-arrived\n    type: choice", "type: chioce");
    return workshop.keys("e");
  }

  @TestFactory
  List<DynamicTest> everyScreenInThreeSizes() {
    return SCREENS.entrySet().stream()
        .flatMap(
            screen ->
                List.of(new Size(120, 40), new Size(80, 24), new Size(50, 16)).stream()
                    .map(size -> test(screen, size)))
        .toList();
  }

  private static DynamicTest test(Map.Entry<String, Supplier<Workshop>> screen, Size size) {
    String name = screen.getKey() + "-" + size.columns() + "x" + size.rows();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Workshop workshop = screen.getValue().get().sized(size.columns(), size.rows());
          String picture = Picture.of(workshop.session.draw(workshop.view), false);
          FilePairs.assertText(FOLDER.resolve(name + ".txt"), picture);
        });
  }
}
