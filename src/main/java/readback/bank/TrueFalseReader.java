package readback.bank;

import java.util.List;
import java.util.Optional;
import readback.bank.Node.Scalar;
import readback.item.About;
import readback.item.Item;
import readback.item.Kind;
import readback.item.TrueFalse;
import readback.item.TrueFalse.Truth;

/** Reads {@code answer}: true, false or not given. */
final class TrueFalseReader implements KindReader {
  @Override
  public Kind kind() {
    return Kind.TRUE_FALSE;
  }

  @Override
  public List<String> keys() {
    return List.of("answer");
  }

  @Override
  public Item read(About about, Fields fields, Passages article) {
    Optional<Scalar> answer = fields.scalar("answer");
    Optional<Truth> truth = answer.map(Scalar::text).flatMap(Truth::named);
    if (answer.isPresent() && truth.isEmpty()) {
      fields
          .faults()
          .error(
              "truth",
              answer.get(),
              "'"
                  + Words.brief(answer.get().text())
                  + "' is not what a true-false question can answer",
              "Write true, false or not given (in small letters).");
    }
    return new TrueFalse(about, truth.orElse(Truth.NOT_GIVEN));
  }
}
