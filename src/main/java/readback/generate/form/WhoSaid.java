package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Quoted;
import readback.item.About;
import readback.item.Level;

/** Who said, “complete quotation”? */
final class WhoSaid implements Form {
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 45;

  @Override
  public String name() {
    return "who-said";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    PeopleOptions people = new PeopleOptions(material);
    for (Quoted fact : material.of(Quoted.class)) {
      String words = Quotes.opening(fact.words(), MOST_WORDS);
      if (!fact.speaker().isPerson()
          || Quotes.words(words) < FEWEST_WORDS
          || Material.names(words, fact.speaker())
          || Quotes.words(words) < 8 && leans(words)) {
        continue;
      }
      found.add(
          candidate(
              fact, words, people.beside(fact.speaker(), other -> !Material.names(words, other))));
    }
    return found;
  }

  private Candidate candidate(Quoted fact, String words, Optional<List<String>> others) {
    String stem = "Who " + fact.verb() + ", " + asked(words);
    About about =
        Drafts.about(name(), fact.words(), Level.ATTRIBUTION, stem, List.of(fact.evidence()), "");
    return new Candidate(
        Asked.item(about, fact.speaker(), others),
        name(),
        List.of(fact),
        fact.speaker().name(),
        worth(words) - (others.isPresent() ? 0 : 2));
  }

  /** The question mark stands after the closing one, unless the quotation is a question itself. */
  private static String asked(String words) {
    String marked = Quotes.marked(words);
    return marked.matches("(?s).*[?!]”") ? marked : marked + "?";
  }

  /** A quotation of some length that does not lean on what was said before. */
  private static double worth(String words) {
    int count = Quotes.words(words);
    double length = count < 8 ? -1 : count > 35 ? -0.5 : 0;
    return length - (leans(words) ? 1 : 0);
  }

  /** Whether it opens with a word that points at what was said before. */
  private static boolean leans(String words) {
    return words.matches("(?i)\\[?(but|and|so|that|it|this|they|he|she|these|those)\\b.*");
  }
}
