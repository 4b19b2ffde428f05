package readback.generate.find;

import java.util.Set;
import readback.generate.cast.Cast;
import readback.generate.table.ReportingVerbs;
import readback.generate.table.Roles;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** People of whom a line speaks without a name, so that a pronoun may stand for them. */
final class UnnamedPeople {
  private static final Set<String> PEOPLE =
      Set.of("man", "woman", "boy", "girl", "person", "child", "teenager", "passenger", "source");

  private UnnamedPeople() {}

  /** "a spokesman", "one farmer": somebody without a name, not said of a name beside. */
  static boolean standIn(Cast cast, Line line, int end) {
    for (int i = 0; i < end; i++) {
      boolean opens = line.at(i).lower().matches("a|an|one|another");
      if (opens && standsAfter(cast, line, i + 1)) {
        return true;
      }
    }
    return end > 1 && isTheOneWhoSpoke(cast, line);
  }

  /** "The diplomat said": nobody whose name is known. */
  private static boolean isTheOneWhoSpoke(Cast cast, Line line) {
    return line.at(0).is("The")
        && Roles.isRole(line.at(1).text())
        && ReportingVerbs.of(line.at(2).text()).isPresent()
        && cast.startingAt(line, 1).isEmpty();
  }

  private static boolean standsAfter(Cast cast, Line line, int from) {
    int i = from;
    while (i < from + 5
        && (line.at(i).is(Tag.ADJ)
            || line.at(i).is(Tag.NOUN)
            || line.at(i).is(Tag.PROPN)
            || line.at(i).is(Tag.NUM))) {
      i++;
    }
    Token head = line.at(i - 1);
    boolean person = i > from && (Roles.isRole(head.text()) || PEOPLE.contains(head.lower()));
    int named = i;
    boolean besideName =
        line.at(from - 2).is(",")
            || line.at(from - 2).lower().matches("is|was|as|became")
            || cast.in(line).stream().anyMatch(m -> m.title() == named || m.title() == named + 1);
    return person && !besideName;
  }
}
