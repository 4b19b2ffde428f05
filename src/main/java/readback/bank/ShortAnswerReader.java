package readback.bank;

import java.util.List;
import readback.bank.Node.Scalar;
import readback.item.About;
import readback.item.Item;
import readback.item.Kind;
import readback.item.ShortAnswer;

/** Reads {@code answers}, any of which is right; the stem may hold one blank. */
final class ShortAnswerReader implements KindReader {
  @Override
  public Kind kind() {
    return Kind.SHORT_ANSWER;
  }

  @Override
  public List<String> keys() {
    return List.of("answers");
  }

  @Override
  public Item read(About about, Fields fields, Passages article) {
    List<Scalar> answers = fields.scalars("answers", 1, 20);
    for (Scalar answer : answers) {
      if (answer.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
        fields
            .faults()
            .error(
                FileRule.UNTYPEABLE,
                answer,
                "'" + Words.brief(answer.text()) + "' holds no letter and no digit to type",
                "Write an answer in words or digits.");
      }
    }
    checkBlanks(about.stem(), fields);
    return new ShortAnswer(about, answers.stream().map(Scalar::text).toList());
  }

  private static void checkBlanks(String stem, Fields fields) {
    int first = stem.indexOf(ShortAnswer.BLANK);
    int after = first;
    while (after >= 0 && after < stem.length() && stem.charAt(after) == '_') {
      after++;
    }
    int second = first < 0 ? -1 : stem.indexOf(ShortAnswer.BLANK, after);
    if (second >= 0 && fields.get("stem") instanceof Scalar scalar) {
      int at = Located.offset(fields.faults().source(), scalar, second);
      fields
          .faults()
          .error(
              FileRule.BLANKS,
              at,
              at + ShortAnswer.BLANK.length(),
              "a second blank; one answer fills one blank",
              "Keep one ___ and write the other words out.");
    }
  }
}
