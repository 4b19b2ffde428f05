package readback.generate.form;

import java.util.List;
import readback.generate.fact.Fact;
import readback.item.Item;

/**
 * An item that might be asked, and what it stands on.
 *
 * @param form the form's name
 * @param facts what it asks, the one that the key rests on first
 * @param key what its key is counted under, so that no name is the answer too often
 * @param worth what speaks for it among the candidates of its form; the higher the better
 */
public record Candidate(Item item, String form, List<Fact> facts, String key, double worth) {
  public Candidate {
    facts = List.copyOf(facts);
  }

  public Fact fact() {
    return facts.get(0);
  }
}
