package readback.terminal;

import java.util.function.Consumer;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Hears signals, by the one way that a JDK offers. Compilers warn of each mention of it, so this
 * class is compiled apart from all others, where warnings are no errors. Reflection would do
 * without, and cost twenty milliseconds at every start.
 */
final class SignalEar implements SignalHandler {
  private final Consumer<String> heed;

  private SignalEar(Consumer<String> heed) {
    this.heed = heed;
  }

  /**
   * Has a signal's name handed on, on a thread of its own, whenever it comes. Does nothing for one
   * that was ignored from the start, as hang-ups under nohup, or that this system does not know.
   */
  static void listen(String signal, Consumer<String> heed) {
    try {
      Signal.handle(new Signal(signal), new SignalEar(heed));
    } catch (IllegalArgumentException e) {
      // It stays as it was.
    }
  }

  @Override
  public void handle(Signal signal) {
    heed.accept(signal.getName());
  }
}
