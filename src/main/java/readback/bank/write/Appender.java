package readback.bank.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.Block;
import readback.bank.Entry;
import readback.bank.Fault;
import readback.bank.FaultPrinter;
import readback.bank.QuestionFile;
import readback.item.Item;

/**
 * Adds items to question files. Nothing that a person wrote changes: the new file is the old one
 * with a piece put in, and is read before it is written, and must hold the old items and the new
 * one.
 */
public final class Appender {
  private final Articles articles;
  private final Saving saving;

  public Appender(Articles articles, Disk disk) {
    this.articles = articles;
    this.saving = new Saving(disk);
  }

  /**
   * What was done.
   *
   * @param file where the item stands now
   * @param note what is to be said about it; empty if it stands in the file that was meant
   */
  public record Added(Path file, String note) {}

  /**
   * Adds an item at the end of a file's questions; a file that is not there is begun. If the file
   * cannot be added to without risk, the item is written into a new file beside it.
   *
   * @throws SavingException if nothing was written, with the reason in words
   */
  public Added add(Path file, Item item, Article article) throws SavingException {
    if (!Files.exists(file)) {
      saving.create(file, checked(file, item, article));
      return new Added(file, "");
    }
    QuestionFile before = QuestionFile.read(file, articles);
    if (before.block(item.identity()).isPresent()) {
      throw new SavingException(
          file + " has this question already, or one with the id '" + item.identity() + "'");
    }
    Optional<String> after = appended(before, item, article, articles);
    if (after.isPresent()) {
      saving.replace(file, before.text(), after.get());
      return new Added(file, "");
    }
    Path beside = beside(file);
    saving.create(beside, checked(beside, item, article));
    return new Added(
        beside,
        file
            + " could not be added to without changing what is there, so the question stands in "
            + beside);
  }

  /**
   * The file's text with the item added; empty if it does not read as the old items and the new
   * one, or asks about another article.
   */
  public static Optional<String> appended(
      QuestionFile before, Item item, Article article, Articles articles) {
    boolean isOther =
        before.article().isPresent() && !before.article().get().text().equals(article.text());
    if (isOther) {
      return Optional.empty();
    }
    return Edits.of(before)
        .append(item, article)
        .map(edit -> edit.applied(before.text()))
        .filter(after -> isOneMore(before, after, item, articles));
  }

  private static boolean isOneMore(QuestionFile before, String text, Item item, Articles articles) {
    QuestionFile after = QuestionFile.read(before.name(), text, articles);
    int count = before.blocks().size();
    if (after.blocks().size() != count + 1 || errors(after) > errors(before)) {
      return false;
    }
    Block added = after.blocks().get(count);
    return added.entry().filter(entry -> isSame(entry.item(), item)).isPresent()
        && items(after.blocks().subList(0, count)).equals(items(before.blocks()))
        && after.generated().equals(before.generated());
  }

  private static boolean isSame(Item read, Item written) {
    return read.kind() == written.kind()
        && read.identity().equals(written.identity())
        && read.about().draft() == written.about().draft();
  }

  private static List<Optional<Item>> items(List<Block> blocks) {
    return blocks.stream().map(block -> block.entry().map(Entry::item)).toList();
  }

  /** A file without a question has faults that its first question mends. */
  private static long errors(QuestionFile file) {
    return file.faults().stream().filter(Fault::isError).count();
  }

  /** A new file's text, if it can be read. */
  private String checked(Path file, Item item, Article article) throws SavingException {
    String text = Emitter.file(List.of(item), article);
    QuestionFile read = QuestionFile.read(file.toString(), text, articles);
    if (read.hasErrors()) {
      throw new SavingException(
          "this question cannot be written into a question file:\n"
              + FaultPrinter.print(read.faults()).strip());
    }
    return text;
  }

  private static Path beside(Path file) {
    String name = file.getFileName().toString();
    String stem = name.endsWith(".yaml") ? name.substring(0, name.length() - 5) : name;
    for (int i = 1; ; i++) {
      Path beside = file.resolveSibling(stem + (i == 1 ? ".added" : ".added-" + i) + ".yaml");
      if (!Files.exists(beside)) {
        return beside;
      }
    }
  }
}
