package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.bank.Block;
import readback.bank.QuestionFile;
import readback.item.Item;
import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.author.Shelf.Found;
import readback.screen.pane.Para;

/**
 * A question, and what readers said of it.
 *
 * @param ref the question; none if it is not in the files any more
 * @param isDone whether its author has dealt with it
 */
record Matter(Remark remark, Optional<Ref> ref, boolean isDone) {
  /** All there are, those on questions that are gone at the end. */
  static List<Matter> of(List<QuestionFile> files, List<Remark> remarks) {
    List<Matter> matters = new ArrayList<>();
    List<Matter> gone = new ArrayList<>();
    for (Remark remark : remarks) {
      Optional<Ref> ref = find(files, remark.item());
      Optional<Item> item = ref.flatMap(one -> Shelf.of(files).find(one)).flatMap(Found::item);
      if (!remark.about(item).isEmpty()) {
        (ref.isPresent() ? matters : gone).add(new Matter(remark, ref, false));
      }
    }
    matters.addAll(gone);
    return matters;
  }

  private static Optional<Ref> find(List<QuestionFile> files, String identity) {
    for (QuestionFile file : files) {
      Optional<Block> block = file.block(identity);
      if (block.isPresent()) {
        return Optional.of(Ref.at(file, file.blocks().indexOf(block.get())));
      }
    }
    return Optional.empty();
  }

  Matter done(boolean isNow) {
    return new Matter(remark, ref, isNow);
  }

  Matter on(Ref other) {
    return new Matter(remark, Optional.of(other), isDone);
  }

  /** As it is looked at, with its question where that can be shown. */
  Exhibit exhibit(Shelf shelf) {
    Optional<Found> found = ref.flatMap(shelf::find);
    Optional<Item> item = found.flatMap(Found::item);
    Optional<Article> article = found.flatMap(Found::article);
    List<Para> paras = new ArrayList<>(said(item));
    if (item.isPresent() && article.isPresent()) {
      paras.addAll(Proof.of(item.get(), article.get()));
      return Exhibit.of(item.get(), article.get(), paras);
    }
    paras.addAll(found.map(Found::faults).orElseGet(this::gone));
    return Exhibit.of(paras);
  }

  private List<Para> said(Optional<Item> item) {
    List<Para> paras = new ArrayList<>();
    if (isDone) {
      paras.add(Para.of("Dealt with.", Ink.RIGHT).led(new Run("✓ ", Ink.RIGHT)));
    }
    for (String note : remark.notes()) {
      String words = note.isEmpty() ? "Flagged, without a word." : "“" + note + "”";
      paras.add(Para.of(words, Ink.NOTE).led(new Run("! ", Ink.NOTE)));
    }
    List<String> rejected = item.map(remark::rejected).orElse(List.of());
    for (int i = 0; i < rejected.size(); i++) {
      long times = remark.times(rejected.get(i));
      String often = "  typed " + (times == 1 ? "once" : times + " times") + ", not accepted";
      Run answer = new Run("“" + rejected.get(i) + "”", Ink.NOTE);
      paras.add(
          Para.of(List.of(answer, new Run(often, Ink.FAINT))).led(new Run(i + 1 + " ", Ink.KEY)));
    }
    if (!paras.isEmpty()) {
      paras.add(Para.BLANK);
    }
    return paras;
  }

  /** What is known of a question that is gone: its name, and what readers saw of it. */
  private List<Para> gone() {
    List<Para> paras = new ArrayList<>();
    String words = "The question " + remark.item() + " is not in the files any more.";
    paras.add(Para.of(words, Ink.TITLE));
    if (!remark.texts().isEmpty()) {
      paras.add(Para.BLANK);
      paras.add(Para.of("Besides its stem, readers saw:", Ink.FAINT));
      remark.texts().forEach(text -> paras.add(Para.of(text, Ink.TEXT).barred("  ", Ink.TEXT)));
    }
    return paras;
  }
}
