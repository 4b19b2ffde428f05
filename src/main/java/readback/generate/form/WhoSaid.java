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
  private static final int SHORT = 12;
  private static final int LONG = 20;

  @Override
  public String name() {
    return "who-said";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    PeopleOptions people = new PeopleOptions(material);
    for (Quoted fact : material.of(Quoted.class)) {
      String words = clear(fact.words());
      if (!fact.speaker().isPerson() || words.isEmpty() || Material.names(words, fact.speaker())) {
        continue;
      }
      found.add(
          candidate(
              material,
              fact,
              words,
              people.beside(fact.speaker(), other -> !Material.names(words, other))));
    }
    return found;
  }

  /**
   * The quotation from its first sentence that is clear alone, cut to fit; empty if there is none.
   */
  private static String clear(String quotation) {
    String rest = quotation;
    for (int i = 0; i < 3 && !rest.isEmpty(); i++) {
      String words = Quotes.opening(rest, MOST_WORDS);
      boolean longEnough = Quotes.words(words) >= fewest(words);
      boolean hangs =
          i > 0 && words.matches("(?is)(\\S+ ){0,5}(it|they|he|she|this|that|them)\\b.*");
      if (longEnough && !hangs && !goesOn(words)) {
        return words;
      }
      String[] parts = rest.split("(?<=[.!?]) (?=\\p{Lu})", 2);
      rest = parts.length > 1 ? parts[1] : "";
    }
    return "";
  }

  /** Of whom "she" is, more has to be told than of what "it" is. */
  private static int fewest(String words) {
    boolean someone = words.matches("(?is)\\[?(they|he|she|his|her|their|those|these)\\b.*");
    return someone ? LONG : leans(words) ? SHORT : FEWEST_WORDS;
  }

  private Candidate candidate(
      Material material, Quoted fact, String words, Optional<List<String>> others) {
    String stem = "Who " + fact.verb() + ", " + asked(words);
    About about =
        Drafts.about(name(), fact.words(), Level.ATTRIBUTION, stem, List.of(fact.evidence()), "");
    return new Candidate(
        Asked.item(about, fact.speaker(), others, material),
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
    return words.matches("(?is)\\[?(so|it|this|they|he|she|these|those|his|her|their|its)\\b.*");
  }

  /** Whether it opens with a word that only goes on with what was said before. */
  private static boolean goesOn(String words) {
    return words.matches(
        "(?is)\\[?(but|and|or|that|however|also|then|because|which|yet|instead|therefore|still|otherwise|thus|such|those|these)\\b.*");
  }
}
