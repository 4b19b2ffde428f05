package readback.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readback.bank.Place;

class EditorTest {
  private static final Place PLACE = new Place("questions/mine.yaml", 12, 5);

  @ParameterizedTest
  @CsvSource({
    "vim,                    vim +12 questions/mine.yaml",
    "/usr/bin/nvim -p,       /usr/bin/nvim -p +12 questions/mine.yaml",
    "nano,                   nano +12 questions/mine.yaml",
    "emacs -nw,              emacs -nw +12 questions/mine.yaml",
    "micro,                  micro +12 questions/mine.yaml",
    "hx,                     hx questions/mine.yaml:12",
    "code,                   code -g questions/mine.yaml:12 -w",
    "code --wait,            code --wait -g questions/mine.yaml:12",
    "subl,                   subl --wait questions/mine.yaml:12",
    "ed,                     ed questions/mine.yaml",
    "'\"my editor\" -x',     my editor -x questions/mine.yaml",
  })
  void theFileOpensAtTheLineInTheWayOfEachEditor(String editor, String run) {
    assertEquals(run, String.join(" ", of(Map.of("EDITOR", editor)).get().opening(PLACE)));
  }

  @Test
  void wordsInQuotesStayTogether() {
    assertEquals(
        List.of("my editor", "-x", "a b", "questions/mine.yaml"),
        of(Map.of("EDITOR", "'my editor' -x \"a b\"")).get().opening(PLACE));
  }

  @Test
  void visualComesBeforeEditorAndAnEmptyOneIsNone() {
    assertEquals("vim", of(Map.of("VISUAL", "vim", "EDITOR", "nano")).get().words().get(0));
    assertEquals("nano", of(Map.of("VISUAL", " ", "EDITOR", "nano")).get().words().get(0));
  }

  @Test
  void whereNoneIsNamedTheFirstUsualOneThatIsInstalledIsTaken() {
    assertEquals(
        Optional.of(new Editor(List.of("vi"))), Editor.of(Map.of(), name -> name.equals("vi")));
    assertEquals(Optional.empty(), Editor.of(Map.of(), name -> false));
  }

  private static Optional<Editor> of(Map<String, String> environment) {
    return Editor.of(environment, name -> false);
  }
}
