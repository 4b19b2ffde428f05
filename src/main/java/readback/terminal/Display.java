package readback.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import readback.screen.Frame;
import readback.screen.Size;

/**
 * The side of the terminal that is written to. One thread shows frames; any thread may close it,
 * after which nothing is written any more.
 */
final class Display {
  /** How long another thread may go on writing before the terminal is given back, in ms. */
  private static final int PATIENCE = 200;

  /** Mouse presses (1000) in the form of 1006, pastes marked (2004), no wrapping at the edge. */
  private static final String MODES_ON = "\u001b[?1000h\u001b[?1006h\u001b[?2004h\u001b[?7l";

  private static final String MODES_OFF =
      "\u001b[?2026l\u001b[?2004l\u001b[?1006l\u001b[?1000l\u001b[?7h";
  private static final String ASK_FOR_GROUND = "\u001b]11;?\u001b\\";

  private final Output output;
  private final Lanterna lanterna;
  private final Painter painter;
  private final Inbox inbox;
  private final ReentrantLock writing = new ReentrantLock();
  private boolean isOurs;
  private boolean isClosed;

  /**
   * @param inbox told when the terminal is gone
   */
  Display(Output output, Lanterna lanterna, Painter painter, Inbox inbox) {
    this.output = output;
    this.lanterna = lanterna;
    this.painter = painter;
    this.inbox = inbox;
  }

  /** Takes the terminal over, or back; the next frame is painted whole. */
  void enter(Size size) {
    writing.lock();
    try {
      lanterna.size(size);
      painter.forget();
      if (!isClosed) {
        enterScreen();
      }
    } catch (IOException e) {
      lost();
    } finally {
      writing.unlock();
    }
  }

  private void enterScreen() throws IOException {
    if (!isOurs) {
      isOurs = true;
      lanterna.enterPrivateMode();
    }
    // Once more even where the screen is ours, for a shell may have had the terminal meanwhile.
    output.control(MODES_ON);
  }

  private void lost() {
    inbox.end(Terminal.HUNG_UP);
  }

  /** Has the terminal asked for its background colour together with the next frame. */
  void askForGround() {
    output.control(ASK_FOR_GROUND);
  }

  /** Gives the screen back for a while. */
  void leave() {
    give(false);
  }

  /** Gives the screen back for good. */
  void close() {
    give(true);
  }

  private void give(boolean forGood) {
    boolean isLocked = tryLock();
    try {
      isClosed |= forGood;
      if (isOurs) {
        leaveScreen();
      }
    } catch (IOException e) {
      lost();
    } finally {
      if (isLocked) {
        writing.unlock();
      }
    }
  }

  private void leaveScreen() throws IOException {
    isOurs = false;
    output.control(MODES_OFF);
    lanterna.exitPrivateMode();
  }

  private boolean tryLock() {
    try {
      return writing.tryLock(PATIENCE, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  /** Writes what makes the terminal show a frame; nothing if it shows it already. */
  void show(Frame frame) {
    writing.lock();
    try {
      if (isOurs) {
        painter.paint(frame);
        output.flush();
      }
    } catch (IOException e) {
      lost();
    } finally {
      writing.unlock();
    }
  }

  /** Paints what is shown once more, in other looks. */
  void theme(Theme theme) {
    Frame shown = painter.shown();
    painter.theme(theme);
    if (shown != null) {
      show(shown);
    }
  }

  /** Has the next frame painted whole, whatever the terminal shows. */
  void forget() {
    painter.forget();
  }

  /** Puts a text on the terminal's clipboard (OSC 52). */
  void copy(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    writing.lock();
    try {
      if (!isOurs) {
        return;
      }
      output.control("\u001b]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\u001b\\");
      output.flush();
    } catch (IOException e) {
      lost();
    } finally {
      writing.unlock();
    }
  }
}
