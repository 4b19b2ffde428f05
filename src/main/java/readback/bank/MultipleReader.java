package readback.bank;

import java.util.List;
import readback.bank.Fields.WrongOption;
import readback.bank.Node.Scalar;
import readback.item.About;
import readback.item.Item;
import readback.item.Kind;
import readback.item.Multiple;

/** Reads {@code answers} and {@code distractors}. */
final class MultipleReader implements KindReader {
  @Override
  public Kind kind() {
    return Kind.MULTIPLE;
  }

  @Override
  public List<String> keys() {
    return List.of("distractors", "answers");
  }

  @Override
  public Item read(About about, Fields fields, Passages article) {
    List<Scalar> answers = fields.scalars("answers", 2, 8);
    List<WrongOption> wrong = fields.requiredDistractors();
    List<Scalar> texts = wrong.stream().map(WrongOption::text).toList();
    Options.distinct(answers, "answers", fields.faults());
    Options.distinct(texts, "distractors", fields.faults());
    Options.apart(answers, texts, fields.faults());
    return new Multiple(
        about,
        answers.stream().map(Scalar::text).toList(),
        wrong.stream().map(WrongOption::distractor).toList());
  }
}
