package readback.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.SeedFolder;
import readback.bank.Testlet;
import readback.screen.author.Questions;

/** A new question, written in the terminal. */
@Command(
    name = "add",
    header = {
      "Write a new question: mark what proves the answer in the article, see it as a reader will.",
      "",
      "  readback add                         choose the article first, if there are several",
      "  readback add seeds/us-rebuffs*.txt   on this article",
      ""
    },
    description = "It is added to the article's question file, of which nothing else changes.",
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {
  private static final String INSTEAD =
      "A question can be added with any editor too: readback edit.";

  @Mixin AuthorOptions options;

  @Parameters(
      arity = "0..1",
      paramLabel = "ARTICLE",
      description = "The article's file name; without one, it is chosen.")
  Path name;

  @Override
  public Integer call() {
    Path folder = options.folder();
    Library library = options.library(List.of());
    List<Article> articles =
        name == null ? all(folder, library) : List.of(named(new SeedFolder(folder)));
    if (articles.isEmpty()) {
      throw new Complaint(
          "there is no article yet. Put its text into " + SeedFolder.beside(folder) + ".");
    }
    return options.show(new Questions(folder.toString()).first(articles), library, INSTEAD);
  }

  private Article named(Articles articles) {
    Articles.Found found = articles.find(name.toString());
    if (found.article().isEmpty()) {
      found = articles.find(name.getFileName().toString());
    }
    String why = found.problem() + ". " + found.mend();
    return found.article().orElseThrow(() -> new Complaint(why));
  }

  /** Those asked about, and those that wait for a question, by headline. */
  private static List<Article> all(Path folder, Library library) {
    Map<String, Article> articles = new TreeMap<>();
    SeedFolder seeds = new SeedFolder(folder);
    for (String seed : texts(SeedFolder.beside(folder))) {
      seeds.find(seed).article().ifPresent(article -> articles.put(seed, article));
    }
    for (Testlet testlet : library.bank().testlets()) {
      articles.put(testlet.article().name(), testlet.article());
    }
    List<Article> sorted = new ArrayList<>(articles.values());
    sorted.sort(Comparator.comparing(Article::title));
    return sorted;
  }

  private static List<String> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".txt"))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
