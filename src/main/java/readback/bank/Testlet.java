package readback.bank;

import java.util.List;
import readback.article.Article;
import readback.item.Item;

/** An article and all the items on it, from whatever files (a "testlet": Wainer and Kiely 1987). */
public record Testlet(Article article, List<Entry> entries) {
  public Testlet {
    entries = List.copyOf(entries);
  }

  public List<Item> items() {
    return entries.stream().map(Entry::item).toList();
  }
}
