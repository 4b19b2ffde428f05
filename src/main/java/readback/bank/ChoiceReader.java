package readback.bank;

import java.util.List;
import java.util.Optional;
import readback.bank.Fields.WrongOption;
import readback.bank.Node.Scalar;
import readback.item.About;
import readback.item.Choice;
import readback.item.Item;
import readback.item.Kind;

/** Reads {@code answer} and {@code distractors}. */
final class ChoiceReader implements KindReader {
  @Override
  public Kind kind() {
    return Kind.CHOICE;
  }

  @Override
  public List<String> keys() {
    return List.of("distractors", "answer");
  }

  @Override
  public Item read(About about, Fields fields, Passages article) {
    Optional<Scalar> answer = fields.scalar("answer");
    List<WrongOption> wrong = fields.requiredDistractors();
    List<Scalar> texts = wrong.stream().map(WrongOption::text).toList();
    Options.distinct(texts, "distractors", fields.faults());
    answer.ifPresent(key -> Options.apart(List.of(key), texts, fields.faults()));
    return new Choice(
        about,
        answer.map(Scalar::text).orElse(""),
        wrong.stream().map(WrongOption::distractor).toList());
  }
}
