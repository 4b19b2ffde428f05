package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.bank.Block;
import readback.bank.QuestionFile;
import readback.item.Item;

/**
 * A question of a file, by its identity; one that a fault leaves without, by its place in the file.
 */
record Ref(String file, String identity) {
  private static final char PLACE = '#';

  /** The drafts of some files, in order. */
  static List<Ref> drafts(List<QuestionFile> files) {
    List<Ref> drafts = new ArrayList<>();
    for (QuestionFile file : files) {
      for (Block block : file.blocks()) {
        if (block.entry().isPresent() && block.entry().get().item().about().draft()) {
          drafts.add(of(file, block.entry().get().item()));
        }
      }
    }
    return drafts;
  }

  static Ref of(QuestionFile file, Item item) {
    return new Ref(file.name(), item.identity());
  }

  /** The question with this index in a file. */
  static Ref at(QuestionFile file, int index) {
    Block block = file.blocks().get(index);
    return block
        .entry()
        .map(entry -> of(file, entry.item()))
        .orElseGet(() -> new Ref(file.name(), block.id().orElse(PLACE + "" + index)));
  }

  Optional<Block> in(QuestionFile of) {
    if (identity.charAt(0) != PLACE) {
      return of.block(identity);
    }
    int index = Integer.parseInt(identity.substring(1));
    return index < of.blocks().size() ? Optional.of(of.blocks().get(index)) : Optional.empty();
  }
}
