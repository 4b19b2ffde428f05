package readback.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readback.item.Choice;
import readback.item.Item;
import readback.item.Locate;
import readback.item.Match;
import readback.item.Multiple;
import readback.item.Order;
import readback.item.ShortAnswer;
import readback.item.TrueFalse;

/** The key of an item of any kind in lines of text, as it is read out to a class. */
final class Key implements Item.Visitor<List<String>> {
  static List<String> lines(Item item) {
    return item.accept(new Key());
  }

  @Override
  public List<String> choice(Choice item) {
    return List.of(item.answer());
  }

  @Override
  public List<String> multiple(Multiple item) {
    return item.answers();
  }

  @Override
  public List<String> trueFalse(TrueFalse item) {
    return List.of(item.answer().label());
  }

  @Override
  public List<String> shortAnswer(ShortAnswer item) {
    return List.of(String.join(" / ", item.answers()));
  }

  @Override
  public List<String> order(Order item) {
    return item.sequence();
  }

  @Override
  public List<String> match(Match item) {
    return item.pairs().entrySet().stream()
        .map((Map.Entry<String, String> pair) -> pair.getKey() + ": " + pair.getValue())
        .collect(Collectors.toList());
  }

  @Override
  public List<String> locate(Locate item) {
    return List.of(String.join(" / ", item.sentences()));
  }
}
