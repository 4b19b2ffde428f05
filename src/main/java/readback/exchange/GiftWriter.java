package readback.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Locate;
import readback.item.Match;
import readback.item.Multiple;
import readback.item.Order;
import readback.item.ShortAnswer;
import readback.item.TrueFalse;
import readback.item.TrueFalse.Truth;

/** The answers of an item as GIFT has them, between the braces; empty where it has no such kind. */
final class GiftWriter implements Item.Visitor<Optional<String>> {
  /** Moodle knows these shares of the credit and no others: 1, 1/2, ... 1/10, in percent. */
  private static final List<String> SHARES =
      List.of(
          "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10");

  @Override
  public Optional<String> choice(Choice item) {
    return Optional.of(line("=", item.answer(), "") + lines(item.distractors(), "~"));
  }

  /** A wrong mark costs what a right one earns, as it does here. */
  @Override
  public Optional<String> multiple(Multiple item) {
    if (item.answers().size() > SHARES.size()) {
      return Optional.empty();
    }
    String share = SHARES.get(item.answers().size() - 1);
    String right =
        item.answers().stream()
            .map(answer -> "\t~%" + share + "%" + GiftMarkup.write(answer) + "\n")
            .collect(Collectors.joining());
    return Optional.of(right + lines(item.distractors(), "~%-" + share + "%"));
  }

  /** Moodle's own statements are true or false; what is not given becomes a choice of the three. */
  @Override
  public Optional<String> trueFalse(TrueFalse item) {
    return Optional.of(
        item.answer() == Truth.NOT_GIVEN
            ? "\t=not given\n\t~true\n\t~false\n"
            : item.answer() == Truth.TRUE ? "TRUE" : "FALSE");
  }

  /** A star stands for any text in Moodle unless a backslash is before it. */
  @Override
  public Optional<String> shortAnswer(ShortAnswer item) {
    if (item.answers().stream().anyMatch(answer -> answer.contains("->"))) {
      return Optional.empty();
    }
    return Optional.of(
        item.answers().stream()
            .map(
                answer ->
                    line(answer.startsWith("%") ? "=%100%" : "=", answer.replace("*", "\\*"), ""))
            .collect(Collectors.joining()));
  }

  @Override
  public Optional<String> order(Order item) {
    return Optional.empty();
  }

  @Override
  public Optional<String> match(Match item) {
    if (item.pairs().keySet().stream().anyMatch(left -> left.contains("->"))) {
      return Optional.empty();
    }
    Function<String, String> right = text -> " -> " + GiftMarkup.write(text) + "\n";
    return Optional.of(
        item.pairs().entrySet().stream()
                .map(pair -> "\t=" + GiftMarkup.write(pair.getKey()) + right.apply(pair.getValue()))
                .collect(Collectors.joining())
            + item.distractors().stream()
                .map(wrong -> "\t=" + right.apply(wrong.text()))
                .collect(Collectors.joining()));
  }

  @Override
  public Optional<String> locate(Locate item) {
    return Optional.empty();
  }

  private static String lines(List<Distractor> distractors, String sign) {
    return distractors.stream()
        .map(wrong -> line(sign, wrong.text(), wrong.because().orElse("")))
        .collect(Collectors.joining());
  }

  /** A wrong option that begins with a percent sign would be read as a share of the credit. */
  private static String line(String sign, String text, String feedback) {
    String share = sign.equals("~") && text.startsWith("%") ? "%0%" : "";
    String comment = feedback.isEmpty() ? "" : " # " + GiftMarkup.write(feedback);
    return "\t" + sign + share + GiftMarkup.write(text) + comment + "\n";
  }
}
