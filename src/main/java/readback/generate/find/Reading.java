package readback.generate.find;

import readback.generate.cast.Cast;
import readback.generate.table.Names;
import readback.generate.text.Prose;
import readback.generate.text.Token;

/**
 * What the finders read: the prose, whom it names, for whom its pronouns stand, and what it comes
 * back to.
 */
record Reading(Prose prose, Cast cast, Pronouns pronouns, Topics topics) {
  static Reading of(Prose prose, Cast cast) {
    Topics topics = Topics.of(prose);
    Reading first = new Reading(prose, cast, Pronouns.none(prose, cast), topics);
    Cast known = Definites.with(prose, cast, RoleFinder.in(first));
    return new Reading(prose, known, Pronouns.in(prose, known), topics);
  }

  /** The clause's words, also where its line had something left out. */
  String words(Clause clause) {
    StringBuilder words = new StringBuilder();
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean glued = i > clause.from() && isGlued(clause.line().at(i - 1), clause.line().at(i));
      words.append(words.isEmpty() || glued ? "" : " ");
      words.append(prose.words(clause.line().at(i).span()));
    }
    return shown(words.toString().replaceAll("\"([^\"]*[^\",]),?\"", "“$1”"));
  }

  /** Words as a question shows them: without an "also" that leans on what stood before. */
  static String shown(String words) {
    return words
        .replaceAll("\\s+", " ")
        .replaceFirst("^also ", "")
        .replaceAll("(?<!but) also (?!known|called)", " ")
        .replaceAll(",(?=[\"”]$)", "");
  }

  /** Whether nothing, or only a mark that was left out, stood between them. */
  private boolean isGlued(Token before, Token token) {
    int from = before.span().end();
    int to = token.span().start();
    return from <= to
        && to - from < 2
        && prose.article().text().substring(from, to).chars().noneMatch(Character::isWhitespace);
  }

  /** As the clause stands within a sentence: only small words lose their capital, never names. */
  String within(Clause clause) {
    boolean opens =
        clause.from() == 0
            || clause.line().at(clause.from() - 1).text().matches("\"|:|,|[Bb]ut|[Aa]nd|[Yy]et");
    // "United Auto Workers", "State Department": the first word of a name keeps its capital.
    boolean name =
        clause.first().text().matches("\\p{Lu}\\p{Ll}{2,}")
            && !Names.isOpener(clause.first().text())
            && clause.line().at(clause.from() + 1).isCapitalised()
            && !clause
                .first()
                .lower()
                .matches(
                    "former|opposition|retired|longtime|veteran|outgoing|incoming|acting|embattled");
    return opens && !name && !topics.sayAsName(clause.first().text())
        ? Wording.within(words(clause), clause.first())
        : words(clause);
  }

  /** The cast, with the gender that pronouns taught. */
  Cast settled() {
    return cast.withGenders(pronouns::gender);
  }
}
