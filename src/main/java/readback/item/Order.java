package readback.item;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Lines to put in order. Credit: the share of keyed neighbours that stand next to each other, in
 * order.
 */
public record Order(About about, List<String> sequence) implements Item {
  public Order {
    sequence = List.copyOf(sequence);
  }

  @Override
  public Kind kind() {
    return Kind.ORDER;
  }

  /** The lines in an order that is not the key. */
  @Override
  public Sheet sheet(RandomGenerator random) {
    List<String> lines = Options.shuffled(sequence, random);
    if (lines.equals(sequence)) {
      lines = new java.util.ArrayList<>(sequence);
      java.util.Collections.rotate(lines, 1);
    }
    return new Sheet.Arrange(lines);
  }

  @Override
  public Verdict judge(Response response) {
    int kept = 0;
    for (int i = 0; i + 1 < sequence.size(); i++) {
      int at = response.given().indexOf(sequence.get(i));
      if (at >= 0
          && at + 1 < response.given().size()
          && response.given().get(at + 1).equals(sequence.get(i + 1))) {
        kept++;
      }
    }
    return Verdict.of(kept / (double) (sequence.size() - 1));
  }

  @Override
  public Response key() {
    return new Response(sequence);
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.order(this);
  }
}
