package readback.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readback.article.Article;
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
    PrintWriter out = spec.commandLine().getOut();
    for (Fact fact : Generator.facts(seed.article()).all()) {
      out.println(line(fact, seed.article()));
    }
    out.flush();
    return 0;
  }

  private static String line(Fact fact, Article article) {
    int paragraph = article.sentencesTouching(fact.evidence()).get(0).paragraph();
    return fact.kind()
        + "  "
        + fact.summary()
        + "\n    by "
        + fact.voice().map(Actor::name).orElse("the paper")
        + ", "
        + fact.status().name().toLowerCase(java.util.Locale.ROOT)
        + ", paragraph "
        + paragraph
        + ": "
        + article.words(fact.evidence());
  }
}
