package readback.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import readback.article.Article;
import readback.article.Paragraph;
import readback.item.Item;
import readback.item.Sheet;

/**
 * A sheet to print, in Markdown: the article with its paragraphs numbered, the questions, and on a
 * page of its own the key.
 */
public final class Worksheet {
  private static final String NEW_PAGE = "<div style=\"page-break-before: always\"></div>";
  private static final String LINE = "\\_".repeat(30);

  private final Article article;
  private final StringBuilder out = new StringBuilder();

  private Worksheet(Article article) {
    this.article = article;
  }

  /** The whole sheet; options are shuffled by the generator given. */
  public static String write(List<Item> items, Article article, RandomGenerator random) {
    Worksheet page = new Worksheet(article);
    page.article();
    page.out.append("## Questions\n\n");
    List<Sheet> sheets = items.stream().map(item -> item.sheet(random)).toList();
    for (int i = 0; i < items.size(); i++) {
      page.question(i + 1, items.get(i), sheets.get(i));
    }
    page.out.append(NEW_PAGE).append("\n\n## Key\n\n");
    for (int i = 0; i < items.size(); i++) {
      page.key(i + 1, items.get(i), sheets.get(i));
    }
    return page.out.toString();
  }

  private void article() {
    out.append("# ").append(markdown(article.title())).append("\n\n");
    out.append("Name: ").append(LINE).append("\n\n");
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Paragraph paragraph = article.paragraphs().get(i);
      out.append("**").append(i + 1).append("** ");
      out.append(markdown(article.words(paragraph.span()))).append("\n\n");
    }
  }

  private void question(int number, Item item, Sheet sheet) {
    out.append("**").append(number).append(".** ").append(markdown(item.stem())).append("\n\n");
    List<String> lines = sheet.accept(new SheetLines());
    lines.forEach(line -> out.append("- ").append(markdown(line)).append('\n'));
    out.append(lines.isEmpty() ? LINE + "\n" : "").append('\n');
  }

  private void key(int number, Item item, Sheet sheet) {
    List<String> said = new ArrayList<>();
    for (String line : Key.lines(item)) {
      int at = sheet.texts().indexOf(line);
      said.add(at < 0 ? markdown(line) : (char) ('A' + at) + ". " + markdown(line));
    }
    out.append("**").append(number).append(".** ").append(String.join("; ", said)).append('\n');
    item.about().rationale().ifPresent(text -> out.append(markdown(text)).append('\n'));
    String evidence =
        item.about().evidence().stream().map(article::words).collect(Collectors.joining(" … "));
    out.append(evidence.isEmpty() ? "" : "> " + markdown(evidence) + "\n");
    out.append('\n');
  }

  /** A text whose characters mean themselves. */
  static String markdown(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1")
        .replaceAll("(?m)^([-+]|\\d+[.)])(?=\\s)", "\\\\$1")
        .replace("\n", "  \n");
  }
}
