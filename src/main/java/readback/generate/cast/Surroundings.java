package readback.generate.cast;

import java.util.Optional;
import readback.generate.table.ReportingVerbs;
import readback.generate.table.Roles;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/**
 * What stands beside a name and tells that it is a person's: a role, an age, "who", a verb of
 * saying.
 */
final class Surroundings {
  private Surroundings() {}

  /** The role noun right before a name, a comma between them or not. */
  static Optional<String> roleBefore(Chunk name) {
    Line line = name.line();
    int before = name.from() - 1;
    if (line.at(before).is(",") && closes(line, name.to())) {
      before--;
    }
    Token token = line.at(before);
    boolean role =
        before >= 0
            && !token.isCapitalised()
            && (Roles.isRole(token.text()) || Roles.isKin(token.text()))
            && (token.is(Tag.NOUN) || token.is(Tag.PROPN) || token.is(Tag.ADJ));
    return role ? Optional.of(token.text()) : Optional.empty();
  }

  /** What follows shows that the name was an apposition. */
  private static boolean closes(Line line, int to) {
    return line.at(to).is(",")
        || line.at(to).is(".")
        || ReportingVerbs.of(line.at(to).text()).isPresent();
  }

  static boolean ageAfter(Chunk name) {
    Line line = name.line();
    int to = name.to();
    return line.at(to).is(",")
        && (line.at(to + 1).text().matches("[1-9]\\d|1[01]\\d|[5-9]")
            || line.at(to + 1).is(Tag.NUM))
        && (line.at(to + 2).is(",") || line.at(to + 2).is("."))
        && !line.at(to + 1).text().matches("\\d{4}.*");
  }

  static boolean whoAfter(Chunk name) {
    Line line = name.line();
    return line.at(name.to()).is(",") && line.at(name.to() + 1).is("who");
  }

  static boolean speaks(Chunk name) {
    return ReportingVerbs.of(name.line().at(name.to()).text()).isPresent();
  }

  /** "NAME, a Masen spokeswoman". */
  static boolean roleAfter(Chunk name) {
    Line line = name.line();
    int at = name.to();
    if (!line.at(at).is(",")) {
      return false;
    }
    for (at++; at < line.size() && at < name.to() + 9; at++) {
      Token token = line.at(at);
      boolean ends =
          line.at(at + 1).is(",")
              || line.at(at + 1).is(Tag.ADP)
              || line.at(at + 1).is(Tag.CCONJ)
              || line.at(at + 1).is("who")
              || line.at(at + 1).is(".");
      if (ends && Roles.isRole(token.text())) {
        return !Roles.isHeldByBodies(token.text());
      }
      if (token.is(",") || token.isVerbal() || token.is(Tag.PRON)) {
        return false;
      }
    }
    return false;
  }
}
