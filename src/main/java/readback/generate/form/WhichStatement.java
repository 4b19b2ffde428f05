package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.article.Span;
import readback.generate.cast.Actor;
import readback.generate.form.Statements.Statement;
import readback.item.About;
import readback.item.Level;

/** Which of these statements was made by X? The others were made by other speakers. */
final class WhichStatement implements Form {
  private static final int MOST_A_SPEAKER = 2;

  @Override
  public String name() {
    return "which-statement";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Statement> all = Statements.in(material);
    List<Candidate> found = new ArrayList<>();
    for (Statement key : all) {
      if (isAskedFor(key.speaker())) {
        List<Statement> others = others(material, key, all);
        if (others.size() >= PeopleOptions.FEWEST) {
          found.add(candidate(key, others));
        }
      }
    }
    return found;
  }

  /** A person, a body, a country: of "experts", a person who speaks may be one. */
  private static boolean isAskedFor(Actor speaker) {
    return speaker.kind() != Actor.Kind.GROUP;
  }

  /** Of much the same length: one a speaker, and where too few speak, a second. */
  private static List<Statement> others(Material material, Statement key, List<Statement> all) {
    List<Statement> fit =
        Draw.of(key.text()).shuffled(all).stream()
            .filter(one -> mayStandBeside(material, key, one))
            .toList();
    List<Statement> others = new ArrayList<>();
    for (int most = 1; most <= MOST_A_SPEAKER && others.size() < PeopleOptions.FEWEST; most++) {
      for (Statement one : fit) {
        long same = others.stream().filter(o -> o.speaker().equals(one.speaker())).count();
        if (same < most && others.size() < PeopleOptions.MOST && !others.contains(one)) {
          others.add(one);
        }
      }
    }
    return others;
  }

  private static boolean mayStandBeside(Material material, Statement key, Statement one) {
    return !one.speaker().equals(key.speaker())
        && Statements.areAlike(key, one)
        && !Statements.sayTheSame(key, one)
        && !material.areTied(key.speaker(), one.speaker())
        && !SameBody.mayBe(key.speaker(), one.speaker())
        && !Material.names(one.text(), key.speaker());
  }

  private Candidate candidate(Statement key, List<Statement> others) {
    String name = key.speaker().name();
    String stem =
        key.quoted()
            ? "Which of these did " + name + " say?"
            : "Which of these statements does the article attribute to " + name + "?";
    List<Span> evidence = List.of(key.fact().evidence());
    About about = Drafts.about(name(), name + key.text(), Level.ATTRIBUTION, stem, evidence, "");
    return new Candidate(
        Drafts.choice(about, key.text(), others.stream().map(Statement::text).toList()),
        name(),
        List.of(key.fact()),
        key.text(),
        others.size() - 2);
  }
}
