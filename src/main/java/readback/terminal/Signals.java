package readback.terminal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;

/**
 * The signals that concern a terminal. Those that end the program ask it to leave by its normal way
 * and see that it does. The JDK's own {@code sun.misc.Signal} is called by reflection, because
 * compilers warn of every mention of it.
 */
final class Signals {
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

  void handle() {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Method name = signal.getMethod("getName");
      Object heeding =
          Proxy.newProxyInstance(
              Signals.class.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> heed((String) name.invoke(arguments[0])));
      Method handle = signal.getMethod("handle", signal, handler);
      for (String each : ENDINGS.keySet()) {
        handle(handle, signal.getConstructor(String.class), each, heeding);
      }
      for (String each : WISHES.keySet()) {
        handle(handle, signal.getConstructor(String.class), each, heeding);
      }
    } catch (ReflectiveOperationException e) {
      // A JDK without signals: keys and the end of the input still end the program.
    }
  }

  private static void handle(Method handle, Constructor<?> signal, String name, Object heeding)
      throws ReflectiveOperationException {
    try {
      handle.invoke(null, signal.newInstance(name), heeding);
    } catch (InvocationTargetException e) {
      // Ignored from the start, as hang-ups under nohup; or unknown to this system.
    }
  }

  private Object heed(String name) {
    Inbox.Wish wish = WISHES.get(name);
    if (inbox.isLent() || name.equals("USR1") && inbox.wasLentJustNow()) {
      heedWhileLent(name);
    } else if (wish != null) {
      inbox.wish(wish);
    } else {
      end(ENDINGS.get(name));
    }
    return null;
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
