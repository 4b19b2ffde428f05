package readback.generate.find;

import readback.generate.text.Line;

/** Where a line's own clause begins: past "But," and its like. */
final class ClauseOpening {
  private ClauseOpening() {}

  static int of(Line line) {
    String first = line.at(0).lower();
    boolean link =
        first.matches(
            "but|and|however|meanwhile|still|yet|so|also|instead|then|moreover|nevertheless|nonetheless|indeed");
    boolean comma = line.at(1).is(",");
    if (!link || !comma && !first.matches("but|and|yet")) {
      return 0;
    }
    return comma ? 2 : 1;
  }
}
