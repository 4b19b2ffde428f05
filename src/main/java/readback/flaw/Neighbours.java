package readback.flaw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import readback.article.Span;
import readback.item.Clues;
import readback.item.Item;

/**
 * Which of many items may be about the same: those whose evidence touches and, of items without
 * evidence, those whose stems share a word. So not every item is held against every other.
 */
final class Neighbours {
  private final List<Item> items;
  private final List<NavigableSet<Integer>> later = new ArrayList<>();

  /** A piece of an item's evidence. */
  private record Piece(Span span, int item) {}

  private Neighbours(List<Item> items) {
    this.items = items;
    items.forEach(item -> later.add(new TreeSet<>()));
  }

  /**
   * Finds them.
   *
   * @return for each item the neighbours after it, in order
   */
  static List<NavigableSet<Integer>> of(List<Item> items, List<Clues> clues) {
    Neighbours neighbours = new Neighbours(items);
    neighbours.meetByEvidence();
    neighbours.meetByWords(clues);
    return neighbours.later;
  }

  private void meet(int a, int b) {
    if (a != b) {
      later.get(Math.min(a, b)).add(Math.max(a, b));
    }
  }

  /** Goes through all evidence by where it begins, with what has begun and not ended at hand. */
  private void meetByEvidence() {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (Span span : items.get(i).about().evidence()) {
        pieces.add(new Piece(span, i));
      }
    }
    pieces.sort(Comparator.comparing(Piece::span));
    List<Piece> open = new ArrayList<>();
    for (Piece piece : pieces) {
      open.removeIf(before -> before.span().end() <= piece.span().start());
      open.forEach(before -> meet(before.item(), piece.item()));
      open.add(piece);
    }
  }

  private void meetByWords(List<Clues> clues) {
    List<Integer> bare =
        Stream.iterate(0, i -> i + 1).limit(items.size()).filter(this::isBare).toList();
    if (bare.isEmpty()) {
      return;
    }
    Map<String, List<Integer>> sayers = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      for (String word : clues.get(i).words()) {
        sayers.computeIfAbsent(word, none -> new ArrayList<>()).add(i);
      }
    }
    for (int item : bare) {
      for (String word : clues.get(item).words()) {
        sayers.get(word).forEach(other -> meet(item, other));
      }
    }
  }

  private boolean isBare(int item) {
    return items.get(item).about().evidence().isEmpty();
  }
}
