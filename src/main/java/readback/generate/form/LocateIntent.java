package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.article.Article;
import readback.generate.fact.Intended;
import readback.item.About;
import readback.item.Level;
import readback.item.Locate;

/** Point at the sentence that tells what somebody means, agrees or refuses to do. */
final class LocateIntent implements Form {
  /** A sentence that ends in "U.S." may go on. */
  private static final String CUT = "(?s).*\\b(\\p{L}\\.){2,}";

  @Override
  public String name() {
    return "locate-intent";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    List<Intended> all = material.of(Intended.class);
    for (Intended fact : all) {
      boolean whole = !material.facts().article().words(fact.evidence()).matches(CUT);
      if (whole && isOnly(fact, all, material.facts().article())) {
        String by = fact.voice().map(actor -> ", according to " + actor.name() + ",").orElse("");
        String asked = "what" + by + " " + fact.subject() + " " + fact.verb() + " to do";
        String stem = "Point at the sentence that tells " + asked + ".";
        found.add(candidate(stem, asked, fact, material.facts().article()));
      }
    }
    return found;
  }

  /** Whether no other sentence tells what the same one means to do, or has the same verb. */
  private static boolean isOnly(Intended fact, List<Intended> all, Article article) {
    String verb = fact.verb().substring(fact.verb().lastIndexOf(' ') + 1);
    return all.stream().filter(other -> other.subject().equals(fact.subject())).count() == 1
        && article.sentences().stream()
                .filter(sentence -> article.words(sentence.span()).contains(verb))
                .count()
            == 1;
  }

  private Candidate candidate(String stem, String asked, Intended fact, Article article) {
    About about = Drafts.about(name(), asked, Level.LITERAL, stem, List.of(fact.evidence()), "");
    List<String> sentences =
        article.sentencesTouching(fact.evidence()).stream()
            .map(sentence -> article.words(sentence.span()))
            .toList();
    return new Candidate(new Locate(about, sentences), name(), List.of(fact), asked, 0);
  }
}
