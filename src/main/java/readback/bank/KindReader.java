package readback.bank;

import java.util.List;
import readback.item.About;
import readback.item.Item;
import readback.item.Kind;

/**
 * Reads the items of one kind. To add a kind: write one of these, and name it in {@link
 * KindReaders}.
 */
interface KindReader {
  Kind kind();

  /** The keys that this kind has besides those of every item. */
  List<String> keys();

  /**
   * The item; what is wrong with it is told as a fault, and then what is returned is not used.
   *
   * @param article what the evidence is looked up in
   */
  Item read(About about, Fields fields, Passages article);
}
