package readback.flaw;

import java.util.List;
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

/** The texts that an item of any kind lays out to choose from, keys first. */
final class OptionTexts implements Item.Visitor<List<String>> {
  private static final OptionTexts VISITOR = new OptionTexts();

  private OptionTexts() {}

  /** Empty for kinds whose options are not the author's. */
  static List<String> of(Item item) {
    return item.accept(VISITOR);
  }

  @Override
  public List<String> choice(Choice item) {
    return with(Stream.of(item.answer()), item.distractors());
  }

  @Override
  public List<String> multiple(Multiple item) {
    return with(item.answers().stream(), item.distractors());
  }

  @Override
  public List<String> trueFalse(TrueFalse item) {
    return List.of();
  }

  @Override
  public List<String> shortAnswer(ShortAnswer item) {
    return List.of();
  }

  @Override
  public List<String> order(Order item) {
    return item.sequence();
  }

  /** Right sides may repeat on purpose, so each counts once. */
  @Override
  public List<String> match(Match item) {
    return with(item.pairs().values().stream().distinct(), item.distractors());
  }

  @Override
  public List<String> locate(Locate item) {
    return List.of();
  }

  private static List<String> with(Stream<String> keys, List<Distractor> distractors) {
    return Stream.concat(keys, distractors.stream().map(Distractor::text)).toList();
  }
}
