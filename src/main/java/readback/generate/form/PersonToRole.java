package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.fact.Described;
import readback.generate.table.Gender;
import readback.item.About;
import readback.item.Level;

/** With which words does the article describe X? The others are other people's roles. */
final class PersonToRole implements Form {
  @Override
  public String name() {
    return "person-to-role";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    RoleOptions roles = new RoleOptions(material);
    List<Candidate> found = new ArrayList<>();
    for (Actor person : material.facts().cast().people()) {
      Optional<Described> key = roles.best(person);
      key.flatMap(fact -> candidate(material, roles, fact)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Candidate> candidate(Material material, RoleOptions roles, Described key) {
    List<String> others = new ArrayList<>();
    for (Actor other : material.othersThan(key.who())) {
      roles
          .best(other)
          .map(Described::role)
          .filter(
              role ->
                  fits(material, key, role)
                      && others.stream().noneMatch(one -> RoleOptions.overlap(one, role)))
          .ifPresent(others::add);
    }
    if (others.size() < PeopleOptions.FEWEST) {
      return Optional.empty();
    }
    String stem = "With which words does the article describe " + key.who().name() + "?";
    About about =
        Drafts.about(
            name(),
            key.who().name() + key.role(),
            Level.LITERAL,
            stem,
            List.of(key.evidence()),
            "");
    List<String> shown =
        others.stream().limit(PeopleOptions.MOST).map(PersonToRole::shown).toList();
    return Optional.of(
        new Candidate(
            Drafts.choice(about, shown(key.role()), shown),
            name(),
            List.of(key),
            key.who().name(),
            0));
  }

  private static boolean fits(Material material, Described key, String role) {
    Gender shown = PeopleOptions.shown(role);
    return material.gender(key.who()).fits(shown) && !Material.names(role, key.who());
  }

  private static String shown(String role) {
    return "“" + role + "”";
  }
}
