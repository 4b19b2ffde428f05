package readback.screen;

import java.time.Instant;

/**
 * What a screen is looked at through.
 *
 * @param ascii whether only ASCII can be shown
 * @param now the time of the event, or of the drawing
 */
public record View(Size size, boolean ascii, Instant now) {
  public View at(Size other) {
    return new View(other, ascii, now);
  }
}
