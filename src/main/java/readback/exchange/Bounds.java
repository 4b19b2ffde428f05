package readback.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Locate;
import readback.item.Match;
import readback.item.Multiple;
import readback.item.Order;
import readback.item.ShortAnswer;
import readback.item.TrueFalse;

/** What an item must keep to so that a question file can hold it: why it does not, or nothing. */
final class Bounds implements Item.Visitor<Optional<String>> {
  private static final int MOST_DISTRACTORS = 8;
  private static final int MOST_PAIRS = 5;

  /** Why a question file cannot hold the item, in a sentence without a full stop. */
  static Optional<String> brokenBy(Item item) {
    if (item.stem().isBlank()) {
      return Optional.of("the question has no text");
    }
    return item.accept(new Bounds());
  }

  @Override
  public Optional<String> choice(Choice item) {
    return options(Stream.of(item.answer()), item.distractors());
  }

  @Override
  public Optional<String> multiple(Multiple item) {
    return options(item.answers().stream(), item.distractors());
  }

  @Override
  public Optional<String> trueFalse(TrueFalse item) {
    return Optional.empty();
  }

  @Override
  public Optional<String> shortAnswer(ShortAnswer item) {
    String rest = item.stem().replaceFirst(ShortAnswer.BLANK, "");
    return rest.contains(ShortAnswer.BLANK)
        ? Optional.of("the question has more than one blank")
        : unlike(item.answers());
  }

  @Override
  public Optional<String> order(Order item) {
    return unlike(item.sequence());
  }

  @Override
  public Optional<String> match(Match item) {
    int pairs = item.pairs().size();
    if (pairs < 2 || pairs > MOST_PAIRS) {
      return Optional.of("there are " + pairs + " pairs, and a question holds 2 to " + MOST_PAIRS);
    }
    if (item.distractors().size() > MOST_DISTRACTORS) {
      return Optional.of("there are more than " + MOST_DISTRACTORS + " wrong options");
    }
    return unlike(
        Stream.concat(
                item.pairs().values().stream().distinct(),
                item.distractors().stream().map(Distractor::text))
            .toList());
  }

  @Override
  public Optional<String> locate(Locate item) {
    return Optional.empty();
  }

  private static Optional<String> options(Stream<String> keys, List<Distractor> distractors) {
    if (distractors.isEmpty() || distractors.size() > MOST_DISTRACTORS) {
      return Optional.of(
          "there are "
              + distractors.size()
              + " wrong options, and a question holds 1 to "
              + MOST_DISTRACTORS);
    }
    return unlike(Stream.concat(keys, distractors.stream().map(Distractor::text)).toList());
  }

  private static Optional<String> unlike(List<String> texts) {
    Set<String> seen = new HashSet<>();
    for (String text : texts) {
      if (text.isBlank()) {
        return Optional.of("an answer has no text");
      }
      if (!seen.add(text)) {
        return Optional.of("“" + text + "” stands among the answers twice");
      }
    }
    return Optional.empty();
  }
}
