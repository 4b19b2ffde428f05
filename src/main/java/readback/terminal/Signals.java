package readback.terminal;

import java.util.Map;
import java.util.function.Consumer;

/**
 * The signals that concern a terminal. Those that end the program ask it to leave by its normal way
 * and see that it does.
 */
final class Signals implements Consumer<String> {
  private static final Map<String, Integer> ENDINGS =
      Map.of(
          "TERM", Terminal.TERMINATED,
          "HUP", Terminal.HUNG_UP,
          "INT", Terminal.INTERRUPTED,
          // The launcher's word for an interrupt, which does not reach a process beside it.
          "USR1", Terminal.INTERRUPTED);

  private static final Map<String, Inbox.Wish> WISHES =
      Map.of(
          "WINCH", Inbox.Wish.MEASURE,
          "TSTP", Inbox.Wish.STOP,
          "CONT", Inbox.Wish.GO_ON);

  /** How long leaving by the normal way may take, in milliseconds. */
  private static final int PATIENCE = 2_000;

  private final Inbox inbox;
  private final Tty tty;
  private final Terminal terminal;

  Signals(Inbox inbox, Tty tty, Terminal terminal) {
    this.inbox = inbox;
    this.tty = tty;
    this.terminal = terminal;
  }

  void listen() {
    try {
      for (String each : ENDINGS.keySet()) {
        SignalEar.listen(each, this);
      }
      for (String each : WISHES.keySet()) {
        SignalEar.listen(each, this);
      }
    } catch (NoClassDefFoundError e) {
      // A JDK without signals: keys and the end of the input still end the program.
    }
  }

  @Override
  public void accept(String name) {
    Inbox.Wish wish = WISHES.get(name);
    if (inbox.isLent() || name.equals("USR1") && inbox.wasLentJustNow()) {
      heedWhileLent(name);
    } else if (wish != null) {
      inbox.wish(wish);
    } else {
      end(ENDINGS.get(name));
    }
  }

  /** Another program has the terminal: an interrupt is meant for that one, a stop for both. */
  private void heedWhileLent(String name) {
    if (name.equals("TSTP")) {
      tty.stop();
    } else if (name.equals("TERM") || name.equals("HUP")) {
      end(ENDINGS.get(name));
    }
  }

  private void end(int code) {
    inbox.end(code);
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException e) {
      // Leaves at once.
    }
    terminal.leaveNow(code);
  }
}
