package readback.generate.again;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.Block;
import readback.bank.QuestionFile;
import readback.bank.write.Edits;
import readback.bank.write.Emitter;
import readback.bank.write.Fingerprint;
import readback.item.Item;

/**
 * Generates over a file that is there. A draft whose text is still what the generator wrote may be
 * replaced or taken out; all else is a person's, and keeps every byte.
 */
public final class Regeneration {
  private final Article article;
  private final Articles articles;
  private final Map<String, Item> fresh;
  private final Map<String, String> before;
  private final List<String> added = new ArrayList<>();
  private final List<String> renewed = new ArrayList<>();
  private final List<String> same = new ArrayList<>();
  private final List<String> yours = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private final List<String> dropped = new ArrayList<>();

  private Regeneration(
      List<? extends Item> items, Article article, Articles articles, Map<String, String> before) {
    this.article = article;
    this.articles = articles;
    this.before = before;
    this.fresh = new LinkedHashMap<>();
    items.forEach(item -> fresh.put(item.identity(), item));
  }

  /** A first file. */
  public static Outcome first(List<? extends Item> items, Article article, Articles articles) {
    String text = GeneratedFile.of(items, article, articles);
    List<String> added = items.stream().map(Item::identity).toList();
    return new Outcome(text, added, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * The file with the items of today.
   *
   * @param file as it was read, without errors
   */
  public static Outcome over(
      QuestionFile file, List<? extends Item> items, Article article, Articles articles) {
    return new Regeneration(items, article, articles, file.generated()).run(file);
  }

  private Outcome run(QuestionFile file) {
    file.blocks().forEach(block -> sort(file, block));
    before.keySet().stream().filter(id -> isDropped(file, id)).forEach(dropped::add);
    fresh.keySet().stream()
        .filter(id -> !before.containsKey(id) && file.block(id).isEmpty())
        .forEach(added::add);
    return new Outcome(text(file), added, renewed, same, yours, removed, dropped);
  }

  private void sort(QuestionFile file, Block block) {
    String id = id(block);
    if (!isOurs(file, block)) {
      yours.add(id);
    } else if (!fresh.containsKey(id)) {
      removed.add(id);
    } else if (before.get(id).equals(GeneratedFile.fingerprint(fresh.get(id), article))) {
      same.add(id);
    } else {
      renewed.add(id);
    }
  }

  /** A draft still, and word for word what was generated. */
  private boolean isOurs(QuestionFile file, Block block) {
    boolean draft = block.entry().filter(entry -> entry.item().about().draft()).isPresent();
    return draft && Fingerprint.of(file.text(block)).equals(before.get(id(block)));
  }

  private boolean isDropped(QuestionFile file, String id) {
    return file.blocks().stream().noneMatch(block -> id(block).equals(id));
  }

  private static String id(Block block) {
    return block.id().or(() -> block.entry().map(entry -> entry.item().identity())).orElse("");
  }

  private String text(QuestionFile file) {
    boolean nobodys = yours.isEmpty() && dropped.isEmpty() && isPlain(file);
    if (nobodys) {
      return added.isEmpty() && renewed.isEmpty() && removed.isEmpty()
          ? file.text()
          : GeneratedFile.of(List.copyOf(fresh.values()), article, articles);
    }
    QuestionFile edited = file;
    for (String id : removed) {
      edited = edited(edited, id, Optional.empty());
    }
    for (String id : renewed) {
      edited = edited(edited, id, Optional.of(fresh.get(id)));
    }
    for (String id : added) {
      edited = appended(edited, fresh.get(id));
    }
    return added.isEmpty() && renewed.isEmpty() && removed.isEmpty()
        ? file.text()
        : Edits.of(edited).generated(fingerprints(file)).applied(edited.text());
  }

  /** Whether nothing in the file but its drafts differs from what a generator writes. */
  private boolean isPlain(QuestionFile file) {
    List<Item> items =
        file.entries().stream().map(entry -> entry.item()).collect(Collectors.toList());
    return GeneratedFile.of(items, article, articles).equals(file.text());
  }

  private QuestionFile edited(QuestionFile file, String id, Optional<Item> item) {
    Block block = file.block(id).orElseThrow();
    Edits edits = Edits.of(file);
    String text =
        item.map(one -> edits.replace(block, one, article))
            .orElseGet(() -> edits.remove(block))
            .applied(file.text());
    return QuestionFile.read(file.name(), text, articles);
  }

  private QuestionFile appended(QuestionFile file, Item item) {
    String text =
        Edits.of(file)
            .append(item, article)
            .map(edit -> edit.applied(file.text()))
            .orElseThrow(() -> new IllegalStateException("no place for another question"));
    return QuestionFile.read(file.name(), text, articles);
  }

  /** Of what is dropped or a person's the old ones stay, so that it stays so. */
  private Map<String, String> fingerprints(QuestionFile file) {
    Map<String, String> all = new LinkedHashMap<>();
    before.forEach(
        (id, fingerprint) -> {
          if (!removed.contains(id)) {
            all.put(
                id,
                renewed.contains(id)
                    ? GeneratedFile.fingerprint(fresh.get(id), article)
                    : fingerprint);
          }
        });
    added.forEach(
        id ->
            all.put(
                id, Fingerprint.of(Emitter.item(fresh.get(id), article, file.layout().column()))));
    return all;
  }
}
