package readback.generate.choose;

import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.flaw.Flaw;
import readback.flaw.Flaws;
import readback.flaw.GuessRate;
import readback.generate.form.Candidate;

/**
 * Drops candidates whose wording is broken, those that a rule of item writing warns of, and those
 * that two cues give away.
 */
final class Sieve {
  private Sieve() {}

  /** Why a candidate is dropped; empty if it is kept. */
  static Optional<String> objection(Candidate candidate, Article article) {
    Optional<String> broken = BrokenWording.in(candidate.item());
    if (broken.isPresent()) {
      return broken;
    }
    List<Flaw> flaws = Flaws.of(candidate.item(), article);
    if (!flaws.isEmpty()) {
      return Optional.of(flaws.get(0).rule() + ": " + flaws.get(0).what());
    }
    return GuessRate.isGuessable(candidate.item())
        ? Optional.of("two cues point at the key without the article")
        : Optional.empty();
  }
}
