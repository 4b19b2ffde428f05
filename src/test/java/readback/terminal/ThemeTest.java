package readback.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import readback.screen.Ink;
import readback.terminal.Theme.Depth;

/** The looks are chosen once, by what the environment and the terminal tell. */
class ThemeTest {
  @ParameterizedTest
  @CsvSource({
    "xterm-256color, MANY", "tmux-256color, MANY", "xterm-direct, MANY",
    "xterm, SIXTEEN", "linux, SIXTEEN", "'', SIXTEEN"
  })
  void theTerminalsNameTellsItsColours(String term, Depth depth) {
    assertEquals(depth, Theme.depth(Map.of("TERM", term), false));
  }

  @Test
  void colortermTellsOfManyColours() {
    assertEquals(Depth.MANY, Theme.depth(Map.of("TERM", "xterm", "COLORTERM", "truecolor"), false));
  }

  @Test
  void noColoursAreShownWhereTheyAreNotWanted() {
    Map<String, String> rich = Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor");
    assertEquals(Depth.NONE, Theme.depth(rich, true));
    assertEquals(Depth.NONE, Theme.depth(Map.of("TERM", "xterm-256color", "NO_COLOR", "1"), false));
    // As no-color.org has it, an empty value says nothing.
    assertEquals(Depth.MANY, Theme.depth(Map.of("TERM", "xterm-256color", "NO_COLOR", ""), false));
  }

  @ParameterizedTest
  @EnumSource
  void withoutColoursNoInkHasOne(Ink ink) {
    String look = Theme.PLAIN.sequence(ink);
    assertTrue(look.matches("\u001b\\[0(;[1-9])?m"), look);
  }

  @ParameterizedTest
  @EnumSource
  void whatSetsTheGroundSetsTheLettersToo(Theme theme) {
    for (Ink ink : Ink.values()) {
      String look = theme.sequence(ink);
      boolean setsGround = look.matches(".*;(48;5|4[0-7]|10[0-7])[;m].*");
      boolean setsLetters = look.matches(".*;(38;5|3[0-7]|9[0-7])[;m].*");
      assertFalse(setsGround && !setsLetters, ink + " " + look);
    }
  }

  @Test
  void sixteenColoursAreEnoughForTheThemesThatSaySo() {
    for (Ink ink : Ink.values()) {
      assertFalse(Theme.DARK_16.sequence(ink).contains("8;5;"), ink.name());
      assertFalse(Theme.LIGHT_16.sequence(ink).contains("8;5;"), ink.name());
    }
  }

  @Test
  void depthAndGroundDecide() {
    assertEquals(Theme.PLAIN, Theme.of(Depth.NONE, true));
    assertEquals(Theme.DARK_16, Theme.of(Depth.SIXTEEN, false));
    assertEquals(Theme.LIGHT_16, Theme.of(Depth.SIXTEEN, true));
    assertEquals(Theme.DARK_256, Theme.of(Depth.MANY, false));
    assertEquals(Theme.LIGHT_256, Theme.of(Depth.MANY, true));
  }

  @ParameterizedTest
  @CsvSource({
    "15;0, false",
    "0;15, true",
    "12;8, false",
    "0;default;7, true",
    "7, true",
    "0;11, true"
  })
  void colorfgbgTellsTheGround(String value, boolean isLight) {
    assertEquals(Optional.of(isLight), Theme.isLight(Map.of("COLORFGBG", value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "15;default", "0;16", "white"})
  void whatColorfgbgDoesNotTellIsNotGuessed(String value) {
    assertEquals(Optional.empty(), Theme.isLight(Map.of("COLORFGBG", value)));
    assertEquals(Optional.empty(), Theme.isLight(Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "11;rgb:ffff/ffff/dddd, true", "11;rgb:0000/0000/0000, false", "11;rgb:1e1e/1e1e/2e2e, false",
    "11;rgb:fd/f6/e3, true", "11;rgb:f/f/f, true", "11;rgba:ffff/ffff/ffff/8000, true",
    "11;rgb:0000/ffff/0000, true", "11;rgb:0000/0000/ffff, false"
  })
  void theTerminalsAnswerTellsTheGround(String answer, boolean isLight) {
    assertEquals(Optional.of(isLight), Theme.isLight(answer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "11;",
        "11;?",
        "10;rgb:ffff/ffff/ffff",
        "11;rgb:ffff/ffff",
        "11;rgb:fffff/0/0",
        "11;rgb:gg/00/00",
        "11;rgb://",
        "rgb:ff/ff/ff",
        "11;rgb",
        "52;c;aGk="
      })
  void noOtherAnswerTellsAnything(String answer) {
    assertEquals(Optional.empty(), Theme.isLight(answer));
  }
}
