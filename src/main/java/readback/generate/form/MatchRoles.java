package readback.generate.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readback.article.Span;
import readback.generate.cast.Actor;
import readback.generate.fact.Described;
import readback.generate.fact.Fact;
import readback.generate.table.Gender;
import readback.item.About;
import readback.item.Level;
import readback.item.Match;

/** Match each person with what the article says they are. */
final class MatchRoles implements Form {
  private static final int FEWEST = 3;
  private static final int MOST = 4;

  @Override
  public String name() {
    return "match-roles";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    RoleOptions roles = new RoleOptions(material);
    Map<String, String> pairs = new LinkedHashMap<>();
    List<Fact> facts = new ArrayList<>();
    List<Span> evidence = new ArrayList<>();
    for (Actor person : material.facts().cast().people()) {
      roles
          .best(person)
          .filter(fact -> pairs.size() < MOST && fits(pairs, fact))
          .ifPresent(
              fact -> {
                pairs.put(person.name(), fact.role());
                facts.add(fact);
                evidence.add(fact.evidence());
              });
    }
    if (pairs.size() < FEWEST) {
      return List.of();
    }
    About about =
        Drafts.about(
            name(),
            String.join("/", pairs.keySet()),
            Level.REORGANISATION,
            "Match each person with the description that the article gives.",
            evidence.stream().distinct().toList(),
            "");
    return List.of(new Candidate(new Match(about, pairs, List.of()), name(), facts, name(), 0));
  }

  private static boolean fits(Map<String, String> pairs, Described fact) {
    boolean shows = PeopleOptions.shown(fact.role()) != Gender.UNKNOWN;
    return !shows
        && pairs.values().stream().noneMatch(role -> RoleOptions.overlap(role, fact.role()))
        && pairs.keySet().stream().noneMatch(name -> fact.role().contains(name));
  }
}
