package readback.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.googlecode.lanterna.TerminalSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readback.screen.Size;

/**
 * What Lanterna 3.1.5 would do by itself, and is kept from. Its other habits that matter are held
 * off elsewhere:
 *
 * <ul>
 *   <li>keys, mouse, pastes and unknown sequences, its own clock for Escape: {@link DecoderTest};
 *   <li>a NUL after two bytes, controls and bidi marks written raw, widths of its own, screens
 *       cleared for many changes: {@link PainterTest}, {@link OutputTest};
 *   <li>its colours, without {@code NO_COLOR}: {@link ThemeTest};
 *   <li>another key for an interrupt than before, Ctrl-C as a hard exit, Ctrl-Z, Ctrl-\, no end
 *       after a hang-up: {@code readback.launcher.TerminalGivenBackTest}.
 * </ul>
 *
 * <p>Its {@code TextCharacter}, {@code Screen}, {@code TextColor.ANSI} and terminal factory, which
 * would open a window, are not used at all. Nothing is tried on Windows, where plain lines come;
 * and no image of a runtime is made, so that none can lack {@code jdk.unsupported}.
 */
class LanternaTest {
  private final ByteArrayOutputStream wire = new ByteArrayOutputStream();
  private final Output output = new Output(wire);
  private final Lanterna lanterna = new Lanterna(new Typed(new Inbox()), output, new Sequences());

  @Test
  void itTakesTheSizeItIsToldAndMovesNoCursorToFindOut() throws IOException {
    lanterna.size(new Size(132, 43));
    assertEquals(new TerminalSize(132, 43), lanterna.getTerminalSize());
    assertEquals("", written());
  }

  @Test
  void itEntersAndLeavesTheAlternateScreenAndTurnsNoMouseOn() throws IOException {
    lanterna.enterPrivateMode();
    String entered = written();
    lanterna.exitPrivateMode();
    String left = written();
    assertEquals("\u001b[?1049h", entered);
    assertFalse((entered + left).matches("(?s).*\\?100[0-9]+h.*|.*\\[6n.*|.*5000.*"), left);
    assertEquals("\u001b[0m\u001b[?25h\u001b[?1049l", left);
  }

  private String written() throws IOException {
    output.flush();
    String text = wire.toString(StandardCharsets.UTF_8);
    wire.reset();
    return text;
  }

  @Test
  void withoutATerminalNoneIsTakenOver() {
    Map<String, String> usual = Map.of("TERM", "xterm", "PATH", "/usr/local/bin:/usr/bin:/bin");
    assertEquals(Optional.empty(), Usable.whyNot(usual, true));
    assertEquals(Optional.of("input or output is no terminal"), Usable.whyNot(usual, false));
    assertEquals(Optional.of("TERM is dumb"), Usable.whyNot(Map.of("TERM", "dumb"), true));
    assertEquals(Optional.of("TERM is not set"), Usable.whyNot(Map.of(), true));
    assertEquals(
        Optional.of("there is no stty on the PATH"),
        Usable.whyNot(Map.of("TERM", "xterm", "PATH", "/nowhere"), true));
  }
}
