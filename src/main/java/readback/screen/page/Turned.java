package readback.screen.page;

import java.util.List;
import readback.screen.Effect;

/**
 * What came of a key on a page.
 *
 * @param page the next page
 * @param effects what is to be done before it is drawn
 * @param notice a line to be said under it; may be empty
 */
public record Turned(Page page, List<Effect> effects, String notice) {
  public Turned {
    effects = List.copyOf(effects);
  }

  public static Turned to(Page page, Effect... effects) {
    return new Turned(page, List.of(effects), "");
  }

  public Turned saying(String words) {
    return new Turned(page, effects, words);
  }
}
