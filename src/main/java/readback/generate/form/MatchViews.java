package readback.generate.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readback.article.Span;
import readback.generate.fact.Fact;
import readback.generate.form.Statements.Statement;
import readback.item.About;
import readback.item.Level;
import readback.item.Match;

/** Match each speaker with what they say. */
final class MatchViews implements Form {
  private static final int FEWEST = 3;
  private static final int MOST = 4;

  @Override
  public String name() {
    return "match-views";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (boolean quoted : new boolean[] {false, true}) {
      List<Statement> picked = new ArrayList<>();
      for (Statement one : Statements.in(material)) {
        boolean fit =
            one.quoted() == quoted
                && one.speaker().isPerson()
                && picked.size() < MOST
                && picked.stream()
                    .noneMatch(
                        p ->
                            p.speaker().equals(one.speaker())
                                || Material.names(p.text(), one.speaker())
                                || Material.names(one.text(), p.speaker()));
        if (fit) {
          picked.add(one);
        }
      }
      if (picked.size() >= FEWEST) {
        found.add(candidate(picked));
      }
    }
    return found;
  }

  private Candidate candidate(List<Statement> picked) {
    Map<String, String> pairs = new LinkedHashMap<>();
    picked.forEach(one -> pairs.put(one.speaker().name(), one.text()));
    List<Span> evidence = picked.stream().map(one -> one.fact().evidence()).distinct().toList();
    List<Fact> facts = picked.stream().map(Statement::fact).toList();
    About about =
        Drafts.about(
            name(),
            String.join("/", pairs.keySet()),
            Level.REORGANISATION,
            "Match each speaker with what he or she says in the article.",
            evidence,
            "");
    return new Candidate(new Match(about, pairs, List.of()), name(), facts, name(), 0);
  }
}
