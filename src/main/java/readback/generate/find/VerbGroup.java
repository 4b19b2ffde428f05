package readback.generate.find;

import readback.generate.text.Line;
import readback.generate.text.Tag;

/**
 * A verb with its auxiliaries: "has agreed", "is not trying".
 *
 * @param main the index of the main verb
 */
record VerbGroup(Line line, int from, int main) {
  /** The group that begins at a token. */
  static VerbGroup at(Line line, int from) {
    int main = from;
    for (int i = from; i < line.end(); i++) {
      if (line.at(i).isVerbal() || i == from && Verbs.isFinite(line, i, from - 1)) {
        main = i;
      } else if (!line.at(i).is(Tag.ADV) && !line.at(i).lower().matches("not|n't|n’t")) {
        break;
      }
    }
    return new VerbGroup(line, from, main);
  }

  int to() {
    return main + 1;
  }

  boolean isNegated() {
    return line.tokens().subList(from, main + 1).stream()
        .anyMatch(token -> token.lower().matches("not|n't|n’t|never|no|hardly|rarely"));
  }

  boolean isModal() {
    return line.tokens().subList(from, main).stream()
        .anyMatch(token -> Verbs.isModal(token.lower()));
  }

  String mainVerb() {
    return line.at(main).lower();
  }
}
