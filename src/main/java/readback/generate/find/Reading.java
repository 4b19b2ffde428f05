package readback.generate.find;

import readback.generate.cast.Cast;
import readback.generate.table.Names;
import readback.generate.text.Prose;

/** What the finders read: the prose, whom it names, and for whom its pronouns stand. */
record Reading(Prose prose, Cast cast, Pronouns pronouns) {
  static Reading of(Prose prose, Cast cast) {
    return new Reading(prose, cast, Pronouns.in(prose, cast));
  }

  /** The clause's words, also where its line had something left out. */
  String words(Clause clause) {
    StringBuilder words = new StringBuilder();
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean glued = i > clause.from() && clause.line().isGlued(i);
      words.append(words.isEmpty() || glued ? "" : " ");
      words.append(prose.words(clause.line().at(i).span()));
    }
    return shown(words.toString());
  }

  /** Words as a question shows them: without an "also" that leans on what stood before. */
  static String shown(String words) {
    return words.replaceAll("\\s+", " ").replaceAll("(?<!but)( |^)also (?!known|called)", "$1");
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
            && !clause.first().lower().matches("former|opposition|retired");
    return opens && !name && !isNameElsewhere(clause.first().text())
        ? Wording.within(words(clause), clause.first())
        : words(clause);
  }

  /** Whether the word has its capital within sentences, too. */
  private boolean isNameElsewhere(String word) {
    return word.matches("\\p{Lu}\\p{Ll}{3,}")
        && prose.lines().stream()
            .flatMap(line -> line.tokens().stream().skip(1))
            .anyMatch(token -> token.is(word));
  }

  /** The cast, with the gender that pronouns taught. */
  Cast settled() {
    return cast.withGenders(pronouns::gender);
  }
}
