package readback.screen.page;

import java.util.Optional;
import readback.screen.View;

/** A page on the current question of a sitting. */
interface QuestionPage extends Page {
  Sitting sitting();

  /** The same page after something else of the sitting changed. */
  QuestionPage with(Sitting other);

  @Override
  default Optional<Turned> outOfTime(Desk desk, View view) {
    return sitting().outOfTime(desk, view.now());
  }

  @Override
  default boolean hasClock() {
    return sitting().hasClock();
  }

  @Override
  default String farewell(Desk desk) {
    return sitting().farewell(desk.isKept());
  }
}
