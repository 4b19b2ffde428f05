package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.Block;
import readback.bank.Entry;
import readback.bank.Fault;
import readback.bank.QuestionFile;
import readback.item.Item;
import readback.screen.Effect;
import readback.screen.Ink;
import readback.screen.pane.Para;

/**
 * Question files while a reviewer changes them: as they stand on the disk after every change.
 *
 * @param changes what was done, the latest last
 * @param isCut whether something was done that cannot be undone any more
 * @param undone what was undone last, if nothing else was done since
 */
record Shelf(
    List<QuestionFile> files, List<Change> changes, boolean isCut, Optional<Undone> undone) {
  /** Said where undo is asked for, and there is nothing that it could take back. */
  static final String CUT =
      "No more to undo here: since then the file was changed elsewhere in the same place.";

  /**
   * A change that can be undone.
   *
   * @param file the name of the file
   * @param before its text without the change
   * @param at where the reviewer was
   */
  record Change(String file, String before, int at) {
    boolean gives(QuestionFile now) {
      return now.name().equals(file) && now.text().equals(before);
    }
  }

  /**
   * A change that was taken back.
   *
   * @param after the text of its file with the change
   */
  record Undone(Change change, String after) {
    boolean isStill(QuestionFile now) {
      return now.name().equals(change.file()) && now.text().equals(after);
    }
  }

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

    /** What is said of it where it has a fault since it was edited. */
    List<Para> faults() {
      List<Para> paras = new ArrayList<>();
      int first = file.place(block).line();
      int last = first + (int) file.text(block).lines().count();
      for (Fault fault : file.faults()) {
        if (fault.isError() && fault.place().line() >= first && fault.place().line() < last) {
          String line = "Line " + fault.place().line() + ": " + fault.what() + ". " + fault.mend();
          paras.add(Para.of(line, Ink.WRONG));
        }
      }
      paras.add(Para.of("Press e to mend it.", Ink.TEXT));
      return paras;
    }
  }

  Shelf {
    files = List.copyOf(files);
    changes = List.copyOf(changes);
  }

  static Shelf of(List<QuestionFile> files) {
    return new Shelf(files, List.of(), false, Optional.empty());
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
    List<Change> longer = new ArrayList<>(changes);
    longer.add(new Change(before.name(), before.text(), at));
    return new Shelf(with(before, text), longer, isCut, Optional.empty());
  }

  static Effect rewriting(QuestionFile before, String text) {
    return new Effect.Rewrite(before.name(), before.text(), text);
  }

  Optional<Change> latest() {
    return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
  }

  /** Whether there is something to undo, or to say about it. */
  boolean hasUndo() {
    return !changes.isEmpty() || isCut;
  }

  /** Without the latest change. */
  Shelf undoing() {
    Change latest = latest().orElseThrow();
    QuestionFile file = named(latest.file());
    Undone now = new Undone(latest, file.text());
    return new Shelf(with(file, latest.before()), allButLatest(), isCut, Optional.of(now));
  }

  private List<Change> allButLatest() {
    return changes.subList(0, changes.size() - 1);
  }

  /** What takes the latest change back on the disk. */
  Effect rewritingBack() {
    Change latest = latest().orElseThrow();
    return rewriting(named(latest.file()), latest.before());
  }

  /**
   * As the files were read again. Where one reads otherwise than this program left it, somebody
   * else worked on it: what was done before can still be undone where that leaves the other's work
   * as it is.
   */
  Shelf renewed(List<QuestionFile> read) {
    Shelf again = this;
    for (QuestionFile file : files) {
      QuestionFile now =
          read.stream().filter(one -> one.name().equals(file.name())).findFirst().orElse(file);
      again = now.text().equals(file.text()) ? again.with(now) : again.changedSince(file, now);
    }
    return again;
  }

  /** What could not be saved was not done, and what could not be taken back still can be. */
  private Shelf changedSince(QuestionFile file, QuestionFile now) {
    boolean isNotDone = latest().filter(change -> change.gives(now)).isPresent();
    if (isNotDone) {
      return new Shelf(with(now).files, allButLatest(), isCut, Optional.empty());
    }
    if (undone.isPresent() && undone.get().isStill(now)) {
      List<Change> again = new ArrayList<>(changes);
      again.add(undone.get().change());
      return new Shelf(with(now).files, again, isCut, Optional.empty());
    }
    return around(file, now);
  }

  /** With what somebody else made of a file. */
  private Shelf around(QuestionFile file, QuestionFile now) {
    List<Change> kept = new ArrayList<>();
    String base = file.text();
    String theirs = now.text();
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      if (change.file().equals(file.name())) {
        Optional<String> merged = Merge.of(base, change.before(), theirs);
        base = change.before();
        if (merged.isEmpty()) {
          continue;
        }
        theirs = merged.get();
        change = new Change(change.file(), theirs, change.at());
      }
      kept.add(0, change);
    }
    boolean isCutNow = isCut || kept.size() < changes.size();
    return new Shelf(with(now).files, kept, isCutNow, Optional.empty());
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

  private List<QuestionFile> with(QuestionFile before, String text) {
    Articles articles = before.article().map(Articles::of).orElseGet(Articles::of);
    return with(QuestionFile.read(before.name(), text, articles)).files;
  }

  private Shelf with(QuestionFile other) {
    List<QuestionFile> others =
        files.stream().map(file -> file.name().equals(other.name()) ? other : file).toList();
    return new Shelf(others, changes, isCut, undone);
  }
}
