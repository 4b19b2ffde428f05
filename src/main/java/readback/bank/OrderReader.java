package readback.bank;

import java.util.List;
import readback.bank.Node.Scalar;
import readback.item.About;
import readback.item.Item;
import readback.item.Kind;
import readback.item.Order;

/** Reads {@code sequence}, in the right order. */
final class OrderReader implements KindReader {
  @Override
  public Kind kind() {
    return Kind.ORDER;
  }

  @Override
  public List<String> keys() {
    return List.of("sequence");
  }

  @Override
  public Item read(About about, Fields fields, Passages article) {
    List<Scalar> sequence = fields.scalars("sequence", 3, 6);
    Options.distinct(sequence, "sequence", fields.faults());
    return new Order(about, sequence.stream().map(Scalar::text).toList());
  }
}
