package readback.generate.find;

import java.util.Optional;
import java.util.Set;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.table.Gender;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Finds who speaks, on either side of a reporting verb. */
final class Speakers {
  private static final int LONGEST_APPOSITION = 30;

  private final Reading reading;

  Speakers(Reading reading) {
    this.reading = reading;
  }

  /** The subject that ends right before the verb. */
  Optional<Speaker> before(Line line, int verb) {
    int end = verb;
    while (line.at(end - 1).is(Tag.ADV) || line.at(end - 1).lower().matches("has|had|have|also")) {
      end--;
    }
    if (end <= 0) {
      return Optional.empty();
    }
    Token last = line.at(end - 1);
    if (Pronouns.isPersonal(last)) {
      int at = end - 1;
      return reading.pronouns().of(last).map(actor -> new Speaker(actor, at, at + 1, false));
    }
    if (last.is(",")) {
      int comma = end - 1;
      return asApposition(line, comma).or(() -> beforeApposition(line, comma));
    }
    if (last.is(")")) {
      int open = end - 1;
      while (open > 0 && !line.at(open).is("(")) {
        open--;
      }
      return before(line, open);
    }
    Optional<Mention> mention = reading.cast().endingAt(line, end);
    if (mention.isPresent()) {
      return named(line, mention.get());
    }
    return group(line, end);
  }

  private Optional<Speaker> named(Line line, Mention mention) {
    Actor actor = mention.actor();
    if (actor.isPerson()) {
      return Optional.of(new Speaker(actor, start(line, mention), mention.to(), true));
    }
    int of =
        line.at(mention.from() - 1).lower().equals("the") ? mention.from() - 2 : mention.from() - 1;
    if (line.at(of).lower().matches("of|from|at|with|for|in")) {
      return reading
          .cast()
          .endingAt(line, of)
          .filter(one -> one.actor().isPerson())
          .map(one -> new Speaker(one.actor(), start(line, one), mention.to(), true))
          .or(() -> group(line, mention.to()));
    }
    int start = mention.from();
    while (line.at(start - 1).is(Tag.ADJ)) {
      start--;
    }
    start -= line.at(start - 1).lower().equals("the") ? 1 : 0;
    return opensClause(line, start) && actor.kind() != Actor.Kind.PLACE
        ? Optional.of(new Speaker(actor, start, mention.to(), true))
        : group(line, mention.to());
  }

  /** Where the words about a name begin: "Morocco's environment minister, Hakima el-Haite". */
  private int start(Line line, Mention mention) {
    int at = mention.title();
    while (at > 0 && isModifier(line, at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isModifier(Line line, int at) {
    Token token = line.at(at);
    return token.is(Tag.NOUN)
        || token.is(Tag.ADJ)
        || token.is(Tag.PROPN)
        || token.is(Tag.DET)
        || token.text().matches("['’]s|of|at|for")
        || token.is(",") && line.at(at - 1).is(Tag.NOUN) && !line.at(at - 1).is(Tag.QUOTE);
  }

  /** "The prime minister, Shinzo Abe, said": the name itself stands between commas. */
  private Optional<Speaker> asApposition(Line line, int comma) {
    return reading
        .cast()
        .endingAt(line, comma)
        .filter(one -> one.actor().isPerson() && line.at(one.title() - 1).is(","))
        .filter(
            one ->
                RolePhrase.in(line, RolePhrase.startBefore(line, one.title() - 1), one.title() - 1)
                        .isPresent()
                    || RolePhrase.isRoleBefore(line, one.title() - 1))
        .map(one -> new Speaker(one.actor(), start(line, one), comma + 1, true));
  }

  /** "Kim Tae-woo, the researcher, says": from the comma before the verb back to the name. */
  private Optional<Speaker> beforeApposition(Line line, int comma) {
    for (int i = comma - 1; i > 0 && i > comma - LONGEST_APPOSITION; i--) {
      if (line.at(i).is(Tag.QUOTE) || line.at(i).is(";")) {
        return Optional.empty();
      }
      int end = i;
      if (line.at(i).is(",")) {
        Optional<Mention> mention =
            reading.cast().endingAt(line, end).filter(one -> one.actor().isPerson());
        if (mention.isPresent() && Asides.isAside(line, i + 1, comma)) {
          return Optional.of(
              new Speaker(mention.get().actor(), start(line, mention.get()), comma + 1, true));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean opensClause(Line line, int at) {
    Token before = line.at(at - 1);
    return at == 0
        || before.is(Tag.QUOTE)
        || before
            .text()
            .matches(
                "[,;:–—-]|but|and|But|And|that|while|because|as|While|As|Although|although|when|When|if|If");
  }

  private static final Set<Tag> NOMINAL =
      Set.of(Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.DET, Tag.NUM, Tag.ADP);

  /** A capital counts as well: names are often taken for verbs. */
  private static boolean isNominal(Token token) {
    return NOMINAL.contains(token.tag()) || token.isWord() && token.isCapitalised();
  }

  /** People or a body without a name: "experts in Seoul", "the company". */
  private Optional<Speaker> group(Line line, int end) {
    int at = end;
    while (at > 0
        && at > end - 9
        && (isNominal(line.at(at - 1)) || line.at(at - 1).text().matches("['’]s?"))) {
      at--;
    }
    if (at == end
        || !opensClause(line, at)
        || line.at(at).is(Tag.ADP)
        || !line.at(end - 1).isWord()) {
      return Optional.empty();
    }
    Clause clause = new Clause(line, at, end);
    if (!clause.has(Tag.NOUN) && !clause.has(Tag.PROPN)) {
      return Optional.empty();
    }
    Actor actor = new Actor(Actor.Kind.GROUP, reading.within(clause), Gender.UNKNOWN, "");
    return Optional.of(new Speaker(actor, at, end, true));
  }

  /** The speaker right after the verb: "said Kim", "says SOHAY's manager, Mohammed al-Mamun". */
  Optional<Speaker> after(Line line, int verb) {
    int from = verb + 1;
    if (Pronouns.isPersonal(line.at(from))) {
      return reading
          .pronouns()
          .of(line.at(from))
          .map(actor -> new Speaker(actor, from, from + 1, false));
    }
    int end = from;
    while (end < line.size() && end < from + 16 && isSubject(line, end)) {
      int start = end;
      Optional<Mention> person =
          reading.cast().in(line).stream()
              .filter(one -> one.title() == start && one.actor().isPerson())
              .findFirst();
      if (person.isPresent()) {
        return Optional.of(
            new Speaker(person.get().actor(), from, afterAside(line, person.get().to()), true));
      }
      end++;
    }
    return unnamedAfter(line, from);
  }

  private static boolean isSubject(Line line, int at) {
    Token token = line.at(at);
    return isNominal(token) || token.text().matches("['’]s?|,");
  }

  /** Past an apposition that a comma closes. */
  private int afterAside(Line line, int to) {
    if (line.at(to).is(",")) {
      for (int i = to + 1; i < Math.min(line.size(), to + LONGEST_APPOSITION); i++) {
        if (line.at(i).is(Tag.QUOTE) || line.at(i).is(".")) {
          return i;
        }
      }
    }
    return to;
  }

  private Optional<Speaker> unnamedAfter(Line line, int from) {
    int name = line.at(from).lower().equals("the") ? from + 1 : from;
    Optional<Mention> mention = reading.cast().startingAt(line, name);
    if (mention.isPresent() && line.at(mention.get().to()).text().matches("[.,;:]")) {
      return Optional.of(new Speaker(mention.get().actor(), from, mention.get().to(), true));
    }
    int end = from;
    while (end < line.size()
        && (isNominal(line.at(end)) || line.at(end).text().matches("['’]s?"))) {
      end++;
    }
    if (end == from || !line.at(end).text().matches("[.,;:]") || line.at(from).is(Tag.ADP)) {
      return Optional.empty();
    }
    Actor actor =
        new Actor(
            Actor.Kind.GROUP, reading.within(new Clause(line, from, end)), Gender.UNKNOWN, "");
    return Optional.of(new Speaker(actor, from, end, true));
  }
}
