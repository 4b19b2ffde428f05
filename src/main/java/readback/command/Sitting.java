package readback.command;

import java.util.List;

/** A sitting from the command line to its end. */
final class Sitting {
  Sitting(SittingOptions options) {}

  Sitting on(List<String> names) {
    return this;
  }

  int run() {
    return 0;
  }
}
