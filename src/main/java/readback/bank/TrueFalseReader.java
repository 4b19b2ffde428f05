package readback.bank;

import java.util.List;
import java.util.Locale;
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
    Optional<Scalar> answer = fields.scalar("answer", "true");
    Optional<Truth> truth = answer.map(Scalar::text).flatMap(Truth::named);
    if (answer.isPresent() && truth.isEmpty()) {
      tell(answer.get(), fields.faults());
    }
    return new TrueFalse(about, truth.orElse(Truth.NOT_GIVEN));
  }

  private static void tell(Scalar answer, Faults faults) {
    Optional<Truth> meant = meant(answer.text().toLowerCase(Locale.ROOT).replace('-', ' '));
    faults.error(
        FileRule.TRUTH,
        answer,
        "'" + Words.brief(answer.text()) + "' is not what a true-false question can answer",
        meant.map(truth -> "Did you mean '" + truth.label() + "'? ").orElse("")
            + "Write true, false or not given.");
  }

  private static Optional<Truth> meant(String answer) {
    return switch (answer) {
      case "yes", "t", "y" -> Optional.of(Truth.TRUE);
      case "no", "f", "n" -> Optional.of(Truth.FALSE);
      case "ng", "unknown", "not said" -> Optional.of(Truth.NOT_GIVEN);
      default -> Truth.named(answer);
    };
  }
}
