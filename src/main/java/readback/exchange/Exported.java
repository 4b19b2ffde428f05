package readback.exchange;

import java.util.List;
import readback.bank.Fault;

/**
 * Items in another format.
 *
 * @param text the whole file
 * @param faults an error for every item that the format cannot hold, a warning for every loss, at
 *     the items' own places
 */
public record Exported(String text, List<Fault> faults) {
  public Exported {
    faults = faults.stream().sorted().toList();
  }
}
