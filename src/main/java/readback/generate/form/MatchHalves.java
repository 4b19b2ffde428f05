package readback.generate.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readback.article.Span;
import readback.generate.fact.Fact;
import readback.generate.fact.Stated;
import readback.generate.fact.Stated.Agreement;
import readback.item.About;
import readback.item.Level;
import readback.item.Match;

/** Match the beginnings of sentences with their ends; grammar alone must not tell. */
final class MatchHalves implements Form {
  private static final int FEWEST = 3;
  private static final int MOST = 4;

  @Override
  public String name() {
    return "match-halves";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Stated> ones = picked(material, Agreement.ONE);
    List<Stated> many = picked(material, Agreement.MANY);
    List<Stated> better = many.size() > ones.size() ? many : ones;
    return better.size() < FEWEST ? List.of() : List.of(candidate(better));
  }

  private static List<Stated> picked(Material material, Agreement agreement) {
    List<Stated> picked = new ArrayList<>();
    for (Stated fact : material.of(Stated.class)) {
      boolean alike = fact.agrees() == agreement || fact.agrees() == Agreement.OPEN;
      if (alike
          && picked.size() < MOST
          && fact.by().isEmpty()
          && isPlain(fact)
          && picked.stream().allMatch(other -> areApart(fact, other))) {
        picked.add(fact);
      }
    }
    return picked;
  }

  private static boolean isPlain(Stated fact) {
    return Quotes.words(fact.subject()) <= 8
        && Quotes.words(fact.predicate()) <= 16
        && !fact.predicate().matches("(?is).*\\b(he|she|his|her|him)\\b.*")
        && Statements.telling(fact.predicate()).stream()
            .noneMatch(Statements.telling(fact.subject())::contains);
  }

  /** Neither shares a word with the other that would point across, or fit both. */
  private static boolean areApart(Stated one, Stated other) {
    var subject = Statements.telling(one.subject());
    return Statements.telling(other.subject()).stream().noneMatch(subject::contains)
        && Statements.telling(other.predicate()).stream().noneMatch(subject::contains)
        && Statements.telling(one.predicate()).stream()
            .noneMatch(Statements.telling(other.subject())::contains);
  }

  private Candidate candidate(List<Stated> picked) {
    Map<String, String> pairs = new LinkedHashMap<>();
    picked.forEach(one -> pairs.put(begun(one.subject()), one.predicate()));
    List<Span> evidence = picked.stream().map(Stated::evidence).toList();
    About about =
        Drafts.about(
            name(),
            String.join("/", pairs.keySet()),
            Level.REORGANISATION,
            "Match each beginning with the ending that is true according to the article.",
            evidence,
            "");
    List<Fact> facts = List.copyOf(picked);
    return new Candidate(new Match(about, pairs, List.of()), name(), facts, name(), 0);
  }

  private static String begun(String subject) {
    return subject.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + subject.substring(1);
  }
}
