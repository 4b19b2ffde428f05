package readback.screen;

import java.util.List;

/** What an event made of a screen: the next one, and what is to be done before it is drawn. */
public record Step(Screen next, List<Effect> effects) {
  public Step {
    effects = List.copyOf(effects);
  }

  public static Step to(Screen next, Effect... effects) {
    return new Step(next, List.of(effects));
  }
}
