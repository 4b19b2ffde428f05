package readback.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readback.article.Article;
import readback.article.Paragraph;
import readback.generate.Generator;
import readback.generate.cast.Actor;
import readback.generate.fact.Fact;

/** What questions could stand on in an article. */
@Command(
    name = "facts",
    header = {
      "Show the facts that are found in an article, each with its kind, voice, status and sentence.",
      "",
      "  readback facts seeds/my-article.txt",
      "  readback facts - < my-article.txt",
      ""
    },
    mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ARTICLE", description = "A plain text file, or - for standard input.")
  Path article;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Seed seed = Seed.read(article, article.getFileName().toString());
    List<Fact> facts = Generator.facts(seed.article()).all();
    if (facts.isEmpty()) {
      throw new Complaint(seed.shown() + ": no fact was found that a question could stand on");
    }
    PrintWriter out = spec.commandLine().getOut();
    facts.forEach(fact -> out.println(lines(fact, seed.article())));
    out.println(total(facts));
    return 0;
  }

  private static String lines(Fact fact, Article article) {
    return fact.kind()
        + "  "
        + fact.summary()
        + "\n    by "
        + fact.voice().map(Actor::name).orElse("the paper")
        + ", "
        + fact.status().name().toLowerCase(Locale.ROOT)
        + ", paragraph "
        + paragraph(fact, article)
        + ": "
        + article.words(fact.evidence());
  }

  /** From 1, as readers count. */
  private static int paragraph(Fact fact, Article article) {
    List<Paragraph> paragraphs = article.paragraphs();
    int number = 1;
    while (number < paragraphs.size()
        && !paragraphs.get(number - 1).span().touches(fact.evidence())) {
      number++;
    }
    return number;
  }

  /** "14 facts: 3 claimed, 8 described, 3 quoted." */
  private static String total(List<Fact> facts) {
    Map<String, Long> kinds =
        facts.stream()
            .collect(Collectors.groupingBy(Fact::kind, TreeMap::new, Collectors.counting()));
    return kinds.entrySet().stream()
        .map(kind -> kind.getValue() + " " + kind.getKey())
        .collect(
            Collectors.joining(
                ", ", "\n" + facts.size() + (facts.size() == 1 ? " fact: " : " facts: "), "."));
  }
}
