package readback.screen;

/** What the reader sees, and what an event makes of it. */
public interface Screen {
  /**
   * Pure: the same event on the same screen gives the same step. An event that means nothing here
   * changes nothing.
   */
  Step press(Event event, View view);

  /** Pure: nothing but what the screen and the view hold. */
  Frame draw(View view);

  /** Whether it wants a {@link Event.Tick} each second. */
  default boolean hasClock() {
    return false;
  }

  /** A line to print when the program is left here: what is kept, and how to go on. */
  default String farewell() {
    return "";
  }
}
