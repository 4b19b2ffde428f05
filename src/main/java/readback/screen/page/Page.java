package readback.screen.page;

import java.util.List;
import java.util.Optional;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.View;

/** One page of the program: an immutable value. What all pages share, {@link Session} does. */
public interface Page {
  Content draw(Desk desk, View view);

  /** The keys it knows now, the most wanted first; help and leave are everywhere. */
  List<Hint> hints(Desk desk, View view);

  /** Obeys a command of its hints. */
  Turned press(Command command, Event.Key key, Desk desk, View view);

  /** Whether characters go into a text field. */
  default boolean isTyping() {
    return false;
  }

  /** A key that is no command. */
  default Page typed(Event.Key key, View view) {
    return this;
  }

  default Page pasted(String text, View view) {
    return this;
  }

  /** A click on a cell of the screen, counted from 0. */
  default Turned clicked(int column, int row, Desk desk, View view) {
    return Turned.to(this);
  }

  /** A turn of the wheel over a cell, in rows. */
  default Page wheeled(int rows, int column, View view) {
    return this;
  }

  /** What the time makes of it, if there is a limit and it is over. */
  default Optional<Turned> outOfTime(Desk desk, View view) {
    return Optional.empty();
  }

  default boolean hasClock() {
    return false;
  }

  /** After the question files were read again. */
  default Page renewed(Desk before, Desk now) {
    return this;
  }

  /** The page that asks first, if something would be lost by leaving the program here. */
  default Optional<Page> beforeLeaving() {
    return Optional.empty();
  }

  default String farewell(Desk desk) {
    return "";
  }
}
