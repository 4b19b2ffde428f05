package readback.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readback.attempt.JournalLine;
import readback.quiz.Mode;
import readback.quiz.Rules;
import readback.text.Columns;

/** Whatever happens, in whatever order and at whatever size. */
class EverythingTest {
  private static final String[] ALL = {
    "choice", "multiple", "true-false", "short-answer", "order", "match", "locate"
  };
  private static final String[] KEYS = {
    "Enter",
    "Enter",
    "Enter",
    "Esc",
    "Up",
    "Down",
    "Left",
    "Right",
    "PgUp",
    "PgDn",
    "Home",
    "End",
    "Shift+Up",
    "Shift+Down",
    "Tab",
    "Backspace",
    "Space",
    "1",
    "2",
    "3",
    "4",
    "5",
    "9",
    "t",
    "s",
    "b",
    "f",
    "e",
    "y",
    "?",
    "a",
    "h",
    "c",
    "o",
    "l",
    "w",
    "W",
    "j",
    "k",
    "J",
    "K",
    "é",
    "界",
    "u\u0301"
  };

  private final Random random = new Random(20260302);

  private Event any() {
    int kind = random.nextInt(20);
    if (kind == 0) {
      return new Event.Paste("pasted\n\u001b\u0000 \ud83d\udc68\u200d\ud83d\udc69 text");
    }
    if (kind < 4) {
      Event.Mouse.Button[] buttons = Event.Mouse.Button.values();
      return new Event.Mouse(
          buttons[random.nextInt(buttons.length)], random.nextInt(130), random.nextInt(45));
    }
    if (kind == 4) {
      return random.nextBoolean() ? new Event.Tick() : new Event.Told("told\u009b from outside");
    }
    if (kind == 5 && random.nextInt(10) == 0) {
      return new Event.Loaded(Scene.BANK, Scene.history());
    }
    return kind == 6 ? anyKey() : Scene.key(KEYS[random.nextInt(KEYS.length)]);
  }

  /** Any character and any key there is, with any modifiers. */
  private Event.Key anyKey() {
    Event.Code[] codes = Event.Code.values();
    Event.Code code = random.nextInt(3) == 0 ? Event.Code.CHARACTER : any(codes);
    String text =
        code == Event.Code.CHARACTER
            ? Character.toString(random.nextInt(random.nextBoolean() ? 0x80 : 0x110000))
            : "";
    Event.Key key =
        new Event.Key(
            code, text, random.nextInt(3) == 0, random.nextInt(3) == 0, random.nextBoolean());
    return key.isTyped("q") ? anyKey() : key;
  }

  private Event.Code any(Event.Code[] codes) {
    return codes[random.nextInt(codes.length)];
  }

  private static Scene sitting(Random random) {
    Mode mode = random.nextBoolean() ? Mode.PRACTICE : Mode.EXAM;
    return Scene.asked(new Rules(mode, random.nextInt(4) == 0, Optional.empty(), 42), ALL);
  }

  @Test
  void afterAnyResizesAndKeysTheLastPictureIsAFreshOneOfThatSize() {
    Scene scene = Scene.asked(Mode.PRACTICE, ALL);
    Scene unseen = Scene.asked(Mode.PRACTICE, ALL);
    for (int i = 0; i < 500; i++) {
      scene.sized(1 + random.nextInt(300), 1 + random.nextInt(100));
      unseen.sized(scene.view.size().columns(), scene.view.size().rows());
      for (int j = random.nextInt(6); j > 0; j--) {
        Event event = any();
        scene.press(event);
        unseen.press(event);
        assertFits(scene.frame());
      }
      Frame frame = scene.frame();
      assertEquals(unseen.session.draw(scene.view), frame);
      assertFits(frame);
    }
  }

  private static void assertFits(Frame frame) {
    assertEquals(frame.size().rows(), frame.rows().size());
    for (Row row : frame.rows()) {
      int columns = Columns.of(row.text());
      assertTrue(columns <= frame.size().columns(), columns + " columns: " + row.text());
    }
    frame
        .cursor()
        .ifPresent(
            at ->
                assertTrue(
                    at.column() < frame.size().columns() && at.row() < frame.size().rows(),
                    at + " in " + frame.size()));
  }

  @Test
  void aPlaceInTheArticleIsKeptWhileTheScreenIsResized() {
    Scene scene = Scene.home().keys("t PgDn Down");
    String before = scene.text();
    for (int i = 0; i < 50; i++) {
      scene.sized(60 + random.nextInt(200), 12 + random.nextInt(13));
    }
    assertEquals(before, scene.sized(80, 24).text());
  }

  @Test
  void noKeysBreakASittingAndPracticeNeverChangesWhatItScored() {
    Scene scene = sitting(random);
    Map<String, Double> scored = new HashMap<>();
    for (int i = 0; i < 100_000; i++) {
      int kept = scene.effects.size();
      scene.press(any());
      for (Effect effect : scene.effects.subList(kept, scene.effects.size())) {
        if (effect instanceof Effect.Begin || effect instanceof Effect.Resume) {
          scored.clear();
        }
        boolean isExam =
            effect instanceof Effect.Begin begin && begin.quiz().rules().mode() == Mode.EXAM;
        if (effect instanceof Effect.Keep keep) {
          assertInRange(keep.line(), scored);
        }
        exam = isExam || exam && !(effect instanceof Effect.Begin);
      }
      if (i % 50 == 0) {
        scene.view = scene.view.at(new Size(1 + random.nextInt(130), 1 + random.nextInt(45)));
        assertFits(scene.frame());
      }
      if (i % 100 == 0) {
        assertLeaves(scene);
      }
      if (i % 4_000 == 0) {
        scene = sitting(random);
        scored.clear();
        exam =
            scene.effects.stream()
                .anyMatch(
                    effect ->
                        effect instanceof Effect.Begin begin
                            && begin.quiz().rules().mode() == Mode.EXAM);
      }
    }
  }

  private boolean exam;

  private void assertInRange(JournalLine line, Map<String, Double> scored) {
    if (line instanceof JournalLine.Answered answered) {
      assertTrue(answered.credit() >= 0 && answered.credit() <= 1);
      Double before = scored.put(answered.item(), answered.credit());
      assertTrue(exam || before == null, answered.item() + " scored twice");
    } else if (line instanceof JournalLine.Summary summary) {
      double credit = summary.score().credit();
      assertTrue(credit >= 0 && credit <= summary.score().of(), summary.toString());
    }
  }

  /** By q, or by Esc and q. */
  private static void assertLeaves(Scene scene) {
    View view = scene.view;
    List<Effect> quit = List.of(new Effect.Quit());
    Step at = scene.session.press(Scene.key("q"), view);
    Step after = scene.session.press(Scene.key("Esc"), view).next().press(Scene.key("q"), view);
    assertTrue(at.effects().equals(quit) || after.effects().equals(quit), scene.text());
  }
}
