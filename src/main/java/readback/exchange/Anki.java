package readback.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readback.article.Article;
import readback.item.Item;

/**
 * Notes for Anki's text import (docs.ankiweb.net, "Text files"): a note a line, of the type Basic,
 * which has a front and a back. Imported again, a note that has changed takes the place of its
 * older self; since ids are one's own to choose, its name there holds the article's too. Every kind
 * of item fits.
 */
public final class Anki {
  private static final String HEAD =
      """
      #separator:tab
      #html:true
      #notetype:Basic
      #columns:guid\tFront\tBack\tTags
      #guid column:1
      #tags column:4
      """;

  private Anki() {}

  /** The whole file. */
  public static String write(List<Item> items, Article article) {
    return items.stream()
        .map(item -> note(item, article))
        .collect(Collectors.joining("", HEAD, ""));
  }

  private static String note(Item item, Article article) {
    List<String> texts =
        item.sheet(new Random(item.identity().hashCode())).accept(new SheetLines());
    List<String> front = new ArrayList<>(List.of(html(item.stem())));
    texts.forEach(text -> front.add(html(text)));
    List<String> back = new ArrayList<>();
    Key.lines(item).forEach(line -> back.add("<b>" + html(line) + "</b>"));
    item.about().rationale().ifPresent(text -> back.add(html(text)));
    item.about().evidence().forEach(span -> back.add("<i>" + html(article.words(span)) + "</i>"));
    String tags = "readback " + item.kind().label() + " " + item.level().label();
    String name = article.name() + "/" + item.identity();
    return Stream.of(name, String.join("<br>", front), String.join("<br>", back), tags)
            .map(Anki::field)
            .collect(Collectors.joining("\t"))
        + "\n";
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>")
        .replace('\t', ' ');
  }

  /** A field with quotation marks stands in them, its own doubled. */
  private static String field(String text) {
    return text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
