package readback.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown how, chosen once by the environment and the command line. */
class OptionsTest {
  private static final Map<String, String> USUAL =
      Map.of("TERM", "xterm-256color", "LANG", "en_US.UTF-8");

  @ParameterizedTest
  @CsvSource({
    "'', '', en_US.UTF-8, false",
    "'', '', de_DE.utf8, false",
    "'', '', C, true",
    "'', '', '', true",
    "'', C.UTF-8, C, false",
    "'', C, en_US.UTF-8, true",
    "POSIX, C.UTF-8, en_US.UTF-8, true",
    "C.UTF-8, C, C, false",
    "de_DE.ISO-8859-1, C.UTF-8, C.UTF-8, true"
  })
  void theFirstLocaleThatIsSetDecidesWhetherOnlyAsciiIsShown(
      String all, String type, String lang, boolean isAscii) {
    Map<String, String> environment = Map.of("LC_ALL", all, "LC_CTYPE", type, "LANG", lang);
    assertEquals(isAscii, Options.of(environment, false, false).isAscii());
  }

  @Test
  void asciiCanBeAskedFor() {
    assertFalse(Options.of(USUAL, false, false).isAscii());
    assertTrue(Options.of(USUAL, false, true).isAscii());
    assertTrue(Options.of(Map.of(), false, false).isAscii());
  }

  @ParameterizedTest
  @CsvSource({
    "xterm, true",
    "tmux-256color, true",
    "linux, false",
    "vt220, false",
    "cons25, false"
  })
  void onlyTerminalsThatAnswerAreAskedForTheirGround(String term, boolean asks) {
    assertEquals(asks, Options.of(with("TERM", term), false, false).asks());
  }

  @Test
  void nobodyAsksForWhatIsKnownOrNotWanted() {
    Options told = Options.of(with("COLORFGBG", "0;15"), false, false);
    assertEquals(Optional.of(true), told.isLight());
    assertFalse(told.asks());
    assertEquals(Theme.LIGHT_256, told.theme());
    assertFalse(Options.of(USUAL, true, false).asks());
    assertEquals(Theme.PLAIN, Options.of(USUAL, true, false).theme());
    assertEquals(Theme.DARK_256, Options.of(USUAL, false, false).theme());
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> environment = new HashMap<>(USUAL);
    environment.put(name, value);
    return environment;
  }
}
