package readback.bank;

import java.util.ArrayList;
import java.util.List;

/** A part of a YAML file, and where it stands: offsets into the file's text. */
sealed interface Node {
  int start();

  /** After its last character; for what was never closed, because the file breaks off, -1. */
  int end();

  default boolean isWhole() {
    return end() >= 0;
  }

  /** What it is, for messages. */
  String shape();

  /** A text as it is written, whatever YAML makes of it: {@code No}, {@code 010}, {@code 1953}. */
  record Scalar(String text, int start, int end) implements Node {
    /** A key without a value. */
    boolean isEmpty() {
      return start == end;
    }

    @Override
    public String shape() {
      return isEmpty() ? "nothing" : "a text";
    }
  }

  /** A key and its value. */
  record Pair(Scalar key, Node value) {}

  /** What was told as a fault already and is not looked into: an alias, a nest too deep. */
  record Refused(int start, int end) implements Node {
    @Override
    public String shape() {
      return "something else";
    }
  }

  /** A map, in the file's order, each key once. */
  final class Mapping implements Node {
    private final List<Pair> pairs = new ArrayList<>();
    private final int start;
    private int end = -1;

    Mapping(int start) {
      this.start = start;
    }

    List<Pair> pairs() {
      return pairs;
    }

    void close(int offset) {
      end = offset;
    }

    /** The value of the key, or null. */
    Node get(String key) {
      for (Pair pair : pairs) {
        if (pair.key().text().equals(key)) {
          return pair.value();
        }
      }
      return null;
    }

    @Override
    public int start() {
      return start;
    }

    @Override
    public int end() {
      return end;
    }

    @Override
    public String shape() {
      return "a map";
    }
  }

  /** A list. */
  final class Listing implements Node {
    private final List<Node> nodes = new ArrayList<>();
    private final int start;
    private int end = -1;

    Listing(int start) {
      this.start = start;
    }

    List<Node> nodes() {
      return nodes;
    }

    void close(int offset) {
      end = offset;
    }

    @Override
    public int start() {
      return start;
    }

    @Override
    public int end() {
      return end;
    }

    @Override
    public String shape() {
      return "a list";
    }
  }
}
