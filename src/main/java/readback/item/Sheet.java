package readback.item;

import java.util.List;

/**
 * What an item lays before a reader to answer on: its shape, and the texts on it in the order
 * shown.
 */
public sealed interface Sheet {
  <T> T accept(Visitor<T> visitor);

  /** All texts on the sheet, as shown; two sheets of an item with the same texts are the same. */
  List<String> texts();

  /** One of the options. */
  record PickOne(List<String> options) implements Sheet {
    public PickOne {
      options = List.copyOf(options);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.pickOne(this);
    }

    @Override
    public List<String> texts() {
      return options;
    }
  }

  /** Every option that fits. */
  record PickMany(List<String> options) implements Sheet {
    public PickMany {
      options = List.copyOf(options);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.pickMany(this);
    }

    @Override
    public List<String> texts() {
      return options;
    }
  }

  /** A typed answer. */
  record Write() implements Sheet {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.write(this);
    }

    @Override
    public List<String> texts() {
      return List.of();
    }
  }

  /** Lines to put in order. */
  record Arrange(List<String> lines) implements Sheet {
    public Arrange {
      lines = List.copyOf(lines);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.arrange(this);
    }

    @Override
    public List<String> texts() {
      return lines;
    }
  }

  /** A right side to choose for each left side. */
  record Pair(List<String> lefts, List<String> rights) implements Sheet {
    public Pair {
      lefts = List.copyOf(lefts);
      rights = List.copyOf(rights);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.pair(this);
    }

    @Override
    public List<String> texts() {
      return java.util.stream.Stream.concat(lefts.stream(), rights.stream()).toList();
    }
  }

  /** A sentence of the article to point at. */
  record Point() implements Sheet {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.point(this);
    }

    @Override
    public List<String> texts() {
      return List.of();
    }
  }

  /** One method a shape. */
  interface Visitor<T> {
    T pickOne(PickOne sheet);

    T pickMany(PickMany sheet);

    T write(Write sheet);

    T arrange(Arrange sheet);

    T pair(Pair sheet);

    T point(Point sheet);
  }
}
