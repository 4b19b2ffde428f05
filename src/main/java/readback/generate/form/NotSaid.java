package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;
import readback.generate.form.Statements.Statement;
import readback.generate.table.Gender;
import readback.item.About;
import readback.item.Level;

/** Which of these is NOT something that X said? The key was said by another. */
final class NotSaid implements Form {
  @Override
  public String name() {
    return "not-said";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Statement> all = Statements.in(material);
    List<Candidate> found = new ArrayList<>();
    for (Actor person : material.facts().cast().people()) {
      for (boolean quoted : new boolean[] {true, false}) {
        candidate(material, person, quoted, all).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Candidate> candidate(
      Material material, Actor person, boolean quoted, List<Statement> all) {
    List<Statement> own =
        all.stream()
            .filter(s -> s.speaker().equals(person) && s.quoted() == quoted)
            .limit(3)
            .toList();
    if (own.size() < 3) {
      return Optional.empty();
    }
    return Draw.of(person.name()).shuffled(all).stream()
        .filter(s -> !s.speaker().equals(person) && s.speaker().isPerson())
        .filter(s -> PeopleOptions.shown(s.text()) == Gender.UNKNOWN)
        .filter(
            s ->
                own.stream()
                    .allMatch(o -> Statements.areAlike(s, o) && !Statements.sayTheSame(s, o)))
        .filter(s -> !Material.names(s.text(), person) && !material.areTied(person, s.speaker()))
        .findFirst()
        .map(other -> item(person, other, own));
  }

  private Candidate item(Actor person, Statement other, List<Statement> own) {
    String stem = "Which of these is NOT something that " + person.name() + " said?";
    List<Span> evidence = List.of(other.fact().evidence());
    About about =
        Drafts.about(
            name(),
            person.name() + other.text(),
            Level.ATTRIBUTION,
            stem,
            evidence,
            "It was said by " + other.speaker().name() + ".");
    return new Candidate(
        Drafts.choice(about, other.text(), own.stream().map(Statement::text).toList()),
        name(),
        List.of(other.fact()),
        other.text(),
        0);
  }
}
