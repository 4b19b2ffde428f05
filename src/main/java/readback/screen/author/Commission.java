package readback.screen.author;

import java.nio.file.Path;
import java.util.Optional;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.Bank;
import readback.bank.QuestionFile;
import readback.bank.write.Appender;
import readback.bank.write.Emitter;
import readback.item.Item;
import readback.screen.Effect;
import readback.screen.page.Desk;
import readback.screen.page.Page;
import readback.screen.page.Turned;

/**
 * What a new question is written for.
 *
 * @param folder the question folder, as the user would name it
 * @param below the page to come back to; without one the program is left
 */
record Commission(Article article, String folder, Optional<Page> below) {
  private static final String GENERATED = ".generated.yaml";

  /** Back to the page below, or out of the program. */
  Turned left(Page from) {
    return below.isPresent() ? Turned.to(below.get()) : Turned.to(from, new Effect.Quit());
  }

  Commission renewed(Desk before, Desk now) {
    return new Commission(article, folder, below.map(page -> page.renewed(before, now)));
  }

  /**
   * Puts a question at the end of the article's first file that was not generated and can be added
   * to; if there is none, into a new file.
   */
  Effect.Rewrite saving(Item item, Bank bank) {
    for (QuestionFile file : bank.files()) {
      if (isAboutArticle(file) && !file.name().endsWith(GENERATED)) {
        Optional<String> after = Appender.appended(file, item, article, Articles.of(article));
        if (after.isPresent()) {
          return new Effect.Rewrite(file.name(), file.text(), after.get());
        }
      }
    }
    return new Effect.Rewrite(
        newFile(bank), "", Emitter.head(article.name()) + Emitter.item(item, article));
  }

  private boolean isAboutArticle(QuestionFile file) {
    return file.article().filter(article::equals).isPresent();
  }

  private String newFile(Bank bank) {
    String name = Path.of(article.name()).getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    for (int number = 1; ; number++) {
      String file =
          Path.of(folder).resolve(stem + (number == 1 ? "" : "-" + number) + ".yaml").toString();
      if (bank.files().stream().noneMatch(read -> read.name().equals(file))) {
        return file;
      }
    }
  }
}
