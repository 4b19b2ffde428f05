package readback.bank.write;

import java.util.List;
import java.util.stream.Collectors;
import readback.article.Article;
import readback.item.Item;

/**
 * Writes items as they stand in question files: sentences in {@code >-} blocks, wrapped at about
 * 100 columns, short values plain, in quotes where they must be. Texts are written without white
 * space around them; read again they are the same.
 */
public final class Emitter {
  /** Where the hyphens stand in files that this program begins. */
  public static final int COLUMN = 2;

  private Emitter() {}

  /** The lines of an item, from its hyphen on, the last line break included. */
  public static String item(Item item, Article article) {
    return item(item, article, COLUMN);
  }

  /**
   * The same with the hyphen in another column.
   *
   * @param column from 0
   */
  public static String item(Item item, Article article, int column) {
    return BlockStyle.entry(ItemValue.of(item, article), column);
  }

  /** An item in brackets, on one line, for a list that is written so. */
  static String inBrackets(Item item, Article article) {
    return FlowStyle.of(ItemValue.of(item, article));
  }

  /**
   * The beginning of a new file, up to the line {@code questions:}.
   *
   * @param name the article's, as the file will give it
   */
  public static String head(String name) {
    return "# yaml-language-server: $schema=bank.schema.json\narticle: "
        + Scalars.inline(name, false)
        + "\nquestions:\n";
  }

  /** A new file. */
  public static String file(List<? extends Item> items, Article article) {
    return items.stream()
        .map(item -> item(item, article))
        .collect(Collectors.joining("\n", head(article.name()), ""));
  }
}
