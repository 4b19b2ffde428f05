package readback.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import readback.screen.Size;

/**
 * Lanterna's terminal layer with our one pattern in its decoder. It neither measures the terminal
 * nor calls {@code stty}: others do that here, cheaper.
 */
final class Lanterna extends ANSITerminal {
  /**
   * Neither here nor elsewhere before the first frame a lambda: the first costs ten milliseconds.
   */
  private static final KeyDecodingProfile NONE =
      new KeyDecodingProfile() {
        @Override
        public Collection<CharacterPattern> getPatterns() {
          return List.of();
        }
      };

  private volatile Size size = new Size(80, 24);

  Lanterna(InputStream input, OutputStream output, Sequences sequences) {
    super(input, output, StandardCharsets.UTF_8);
    getInputDecoder().addProfile(sequences);
    // Sequences says itself when an Escape has waited long enough.
    getInputDecoder().setTimeoutUnits(0);
  }

  @Override
  protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
    return NONE;
  }

  void size(Size value) {
    size = value;
  }

  @Override
  protected TerminalSize findTerminalSize() {
    return new TerminalSize(size.columns(), size.rows());
  }

  /** The next thing that was decoded, or null if nothing is whole yet. */
  Decoded decode() throws IOException {
    KeyStroke stroke = pollInput();
    return stroke instanceof Decoded decoded ? decoded : null;
  }
}
