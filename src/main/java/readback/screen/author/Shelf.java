package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.Block;
import readback.bank.Entry;
import readback.bank.QuestionFile;
import readback.item.Item;
import readback.screen.Effect;

/**
 * Question files while a reviewer changes them: as they stand on the disk after every change.
 *
 * @param changes what was done, the latest last
 */
record Shelf(List<QuestionFile> files, List<Change> changes) {
  /**
   * A change that can be undone.
   *
   * @param before the file as it was
   * @param at where the reviewer was
   */
  record Change(QuestionFile before, int at) {}

  /** A question where it stands; the item is missing while it has a fault. */
  record Found(QuestionFile file, Block block) {
    Optional<Item> item() {
      return block.entry().map(Entry::item);
    }

    boolean isDraft() {
      return item().filter(item -> item.about().draft()).isPresent();
    }

    Optional<Article> article() {
      return file.article();
    }
  }

  Shelf {
    files = List.copyOf(files);
    changes = List.copyOf(changes);
  }

  static Shelf of(List<QuestionFile> files) {
    return new Shelf(files, List.of());
  }

  Optional<Found> find(Ref ref) {
    for (QuestionFile file : files) {
      if (file.name().equals(ref.file())) {
        return ref.in(file).map(block -> new Found(file, block));
      }
    }
    return Optional.empty();
  }

  /** With another text of a file. */
  Shelf changed(QuestionFile before, String text, int at) {
    Articles articles = before.article().map(Articles::of).orElseGet(Articles::of);
    List<Change> longer = new ArrayList<>(changes);
    longer.add(new Change(before, at));
    return new Shelf(with(QuestionFile.read(before.name(), text, articles)), longer);
  }

  static Effect rewriting(QuestionFile before, String text) {
    return new Effect.Rewrite(before.name(), before.text(), text);
  }

  Optional<Change> latest() {
    return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
  }

  /** Without the latest change. */
  Shelf undone() {
    Change latest = latest().orElseThrow();
    return new Shelf(with(latest.before()), changes.subList(0, changes.size() - 1));
  }

  /** What takes the latest change back on the disk. */
  Effect undoing() {
    QuestionFile before = latest().orElseThrow().before();
    return rewriting(named(before.name()), before.text());
  }

  /**
   * As the files were read again. Where one reads otherwise than this program left it, somebody
   * else worked on it, and changes made before that are not undone any more.
   */
  Shelf renewed(List<QuestionFile> read) {
    List<QuestionFile> again = new ArrayList<>();
    boolean isSame = true;
    for (QuestionFile file : files) {
      QuestionFile now =
          read.stream().filter(one -> one.name().equals(file.name())).findFirst().orElse(file);
      isSame &= now.text().equals(file.text());
      again.add(now);
    }
    return new Shelf(again, isSame ? changes : List.of());
  }

  /** What stands now where a question stood, if none was added to its file or taken out. */
  Optional<Ref> inPlaceOf(Found found) {
    QuestionFile file = named(found.file().name());
    int index = found.file().blocks().indexOf(found.block());
    return file.blocks().size() == found.file().blocks().size()
        ? Optional.of(Ref.at(file, index))
        : Optional.empty();
  }

  private QuestionFile named(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
  }

  private List<QuestionFile> with(QuestionFile other) {
    return files.stream().map(file -> file.name().equals(other.name()) ? other : file).toList();
  }
}
