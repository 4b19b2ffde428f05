package readback.generate.find;

import java.util.Optional;
import readback.generate.table.ReportingVerbs;
import readback.generate.table.ReportingVerbs.Form;
import readback.generate.table.ReportingVerbs.Reporting;
import readback.generate.text.Line;
import readback.generate.text.Tag;

/** Finds whose a quotation is, from the words beside it in its line. */
final class Attribution {
  private static final int FARTHEST = 30;

  /**
   * @param verb as a question puts it: "says" or "said"
   */
  record Said(Speaker speaker, String verb) {}

  private final Speakers speakers;

  Attribution(Reading reading) {
    this.speakers = new Speakers(reading);
  }

  Optional<Said> of(Line line, int quote) {
    return before(line, quote).or(() -> after(line, quote));
  }

  /** "Urmson said:", "he told reporters,", and the "said Kim," that a second half follows. */
  private Optional<Said> before(Line line, int quote) {
    boolean introduced =
        line.at(quote - 1).text().matches("[,:]|that") || verb(line, quote - 1).isPresent();
    if (quote == 0 || !introduced) {
      return Optional.empty();
    }
    for (int i = quote - 1; i >= 0 && i > quote - 18 && !line.at(i).is(Tag.QUOTE); i--) {
      int at = i;
      Optional<Reporting> verb = verb(line, i);
      if (verb.isPresent() && verb.get().form() != Form.ING) {
        return speakers
            .before(line, at)
            .or(() -> inverted(line, at, quote))
            .map(speaker -> new Said(speaker, said(verb.get())));
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> inverted(Line line, int verb, int quote) {
    return line.at(verb - 1).is(Tag.QUOTE) || line.at(verb - 1).is(",")
        ? speakers.after(line, verb).filter(one -> one.to() <= quote)
        : Optional.empty();
  }

  /** ", said Kim", ", he says", ", according to Hill". */
  private Optional<Said> after(Line line, int quote) {
    int next = line.at(quote + 1).is(",") ? quote + 2 : quote + 1;
    Optional<Reporting> inverted = verb(line, next);
    if (inverted.isPresent()) {
      return speakers.after(line, next).map(speaker -> new Said(speaker, said(inverted.get())));
    }
    if (line.at(next).lower().equals("according") && line.at(next + 1).is("to")) {
      return speakers.after(line, next + 1).map(speaker -> new Said(speaker, "says"));
    }
    for (int i = next + 1; i < Math.min(line.size(), next + FARTHEST); i++) {
      if (line.at(i).is(Tag.QUOTE)) {
        return Optional.empty();
      }
      if (line.at(i).is("quoted") && line.at(i - 1).lower().matches("was|were")) {
        return speakers
            .before(line, i - 1)
            .filter(one -> one.from() <= next)
            .map(one -> new Said(one, "said"));
      }
      int at = i;
      Optional<Reporting> verb = verb(line, i);
      Optional<Speaker> speaker = verb.isPresent() ? speakers.before(line, i) : Optional.empty();
      if (speaker.isPresent()) {
        return speaker
            .filter(one -> one.from() <= next && !tellsOfAnother(line, at + 1))
            .map(one -> new Said(one, said(verb.get())));
      }
    }
    return Optional.empty();
  }

  /** "Holm said Keller had told him": there the quotation is hers. */
  private static boolean tellsOfAnother(Line line, int from) {
    int at = line.at(from).is("that") ? from + 1 : from;
    boolean name = line.at(at).isWord() && line.at(at).isCapitalised() && !line.at(at).is(Tag.DET);
    return name && Verbs.finite(line, at + 1, Math.min(line.end(), at + 4)) > 0;
  }

  /**
   * Whose report a line without quotation is, if its subject is a person: a quotation that follows
   * it alone is theirs. "Downing said he was sceptical. “It doesn't sound right.”"
   */
  Optional<Said> ofReport(Line line) {
    for (int i = 1; i < line.end(); i++) {
      Optional<Reporting> verb = verb(line, i);
      if (verb.isPresent() && verb.get().form() != Form.ING && verb.get().form() != Form.BASE) {
        int opening = ClauseOpening.of(line);
        boolean last = i >= line.end() - 1;
        return speakers
            .before(line, i)
            .filter(one -> one.actor().isPerson() && (one.from() <= opening || last))
            .map(one -> new Said(one, said(verb.get())));
      }
    }
    return Optional.empty();
  }

  private Optional<Reporting> verb(Line line, int at) {
    return at < 0 || !line.at(at).isWord()
        ? Optional.empty()
        : ReportingVerbs.of(line.at(at).text())
            .filter(
                one -> line.at(at).isVerbal() || one.form() == Form.PAST || isBesideName(line, at));
  }

  /** "notes Demis Hassabis": a verb that may be tagged as a noun. */
  private static boolean isBesideName(Line line, int at) {
    boolean third = line.at(at).lower().endsWith("s");
    boolean before = line.at(at - 1).is(Tag.PROPN);
    boolean after = line.at(at + 1).isWord() && line.at(at + 1).isCapitalised();
    return third && (before || after);
  }

  private static String said(Reporting verb) {
    return verb.form() == Form.PAST ? "said" : "says";
  }
}
