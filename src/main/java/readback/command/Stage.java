package readback.command;

import java.time.Duration;
import java.time.Instant;
import readback.screen.Effect;
import readback.screen.Event;
import readback.screen.Screen;
import readback.screen.Step;
import readback.screen.View;
import readback.terminal.Terminal;

/**
 * Shows screens, hands them what happens, and has done what they ask, before the next one is shown.
 */
final class Stage {
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofDays(1);

  private final Terminal terminal;
  private final World world;
  private Screen screen;

  Stage(Terminal terminal, World world) {
    this.terminal = terminal;
    this.world = world;
  }

  /** Shows the first screen. */
  void open(Step first) {
    take(first);
    show();
  }

  /**
   * Plays from the screen that shows until a screen, a signal or the end of the input ends it.
   *
   * @return the exit code
   */
  int play() {
    while (!world.isLeaving()) {
      Event event = terminal.next(screen.hasClock() ? TICK : LONG).orElse(null);
      if (terminal.ending().isPresent()) {
        return terminal.ending().getAsInt();
      }
      if (event != null || screen.hasClock()) {
        press(event == null ? new Event.Tick() : event);
      }
      if (!terminal.hasNext()) {
        show();
      }
    }
    return 0;
  }

  /** What there is to say to the reader once the terminal is given back. */
  String farewell() {
    return screen.farewell();
  }

  private void press(Event event) {
    take(screen.press(event, view()));
  }

  private void take(Step step) {
    screen = step.next();
    for (Effect effect : step.effects()) {
      effect.accept(world).forEach(this::press);
    }
  }

  private void show() {
    if (!world.isLeaving()) {
      terminal.show(screen.draw(view()));
    }
  }

  View view() {
    return new View(terminal.size(), terminal.options().isAscii(), Instant.now());
  }
}
