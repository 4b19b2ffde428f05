package readback.bank.write;

import java.util.stream.Collectors;
import readback.bank.write.Value.Keyed;
import readback.bank.write.Value.Text;
import readback.bank.write.Value.Values;

/** Writes a value in brackets, on one line. */
final class FlowStyle {
  private FlowStyle() {}

  /** Every key and text in double quotes, as JSON has it, since JSON files are YAML too. */
  static String of(Value value) {
    if (value instanceof Keyed map) {
      return map.pairs().stream()
          .map(pair -> Scalars.escaped(pair.key()) + ": " + of(pair.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Values list) {
      return list.values().stream().map(FlowStyle::of).collect(Collectors.joining(", ", "[", "]"));
    }
    Text text = (Text) value;
    boolean isLiteral =
        text.isBare() && (text.text().equals("true") || text.text().equals("false"));
    return isLiteral ? text.text() : Scalars.escaped(text.text());
  }

  /** A list of short texts, in quotes only where they must be. */
  static String shortList(Values list) {
    return list.values().stream()
        .map(value -> Scalars.inline(((Text) value).text(), true))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
