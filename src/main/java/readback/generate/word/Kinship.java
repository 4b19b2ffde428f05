package readback.generate.word;

import java.util.HashSet;
import java.util.Set;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;

/** How near two senses are to each other in WordNet. */
final class Kinship {
  /** So many steps up, senses that have nothing in common meet as well. */
  private static final int FARTHEST = 3;

  private Kinship() {}

  /** Whether they are one sense, or one points at the other: a kind of it, its opposite, alike. */
  static boolean areNear(Synset one, Synset other) {
    return one.getOffset() == other.getOffset() || pointsAt(one, other) || pointsAt(other, one);
  }

  /** Whether both are kinds of the same; of other words than nouns WordNet tells no kinds. */
  static boolean areAkin(Synset one, Synset other) {
    if (one.getPOS() != POS.NOUN) {
      return true;
    }
    Set<Long> shared = kinds(one);
    shared.retainAll(kinds(other));
    return !shared.isEmpty();
  }

  /** Whether a word names the sense's kind, or the kind of that, up to the farthest. */
  static boolean isKindOf(Synset sense, String word) {
    Set<Synset> level = Set.of(sense);
    try {
      for (int step = 0; step <= FARTHEST; step++) {
        Set<Synset> above = new HashSet<>();
        for (Synset one : level) {
          for (Pointer pointer : one.getPointers(PointerType.HYPERNYM)) {
            above.add(pointer.getTargetSynset());
          }
        }
        if (above.stream()
            .flatMap(one -> one.getWords().stream())
            .anyMatch(one -> one.getLemma().equals(word))) {
          return true;
        }
        level = above;
      }
    } catch (JWNLException e) {
      return false;
    }
    return false;
  }

  private static Set<Long> kinds(Synset sense) {
    Set<Long> kinds = new HashSet<>();
    Set<Synset> level = Set.of(sense);
    try {
      for (int step = 0; step < FARTHEST; step++) {
        Set<Synset> above = new HashSet<>();
        for (Synset one : level) {
          for (Pointer pointer : one.getPointers(PointerType.HYPERNYM)) {
            above.add(pointer.getTargetSynset());
            kinds.add(pointer.getTargetOffset());
          }
        }
        level = above;
      }
    } catch (JWNLException e) {
      return new HashSet<>();
    }
    return kinds;
  }

  private static boolean pointsAt(Synset one, Synset other) {
    try {
      for (Pointer pointer : one.getPointers()) {
        if (pointer.getTargetOffset() == other.getOffset()
            && pointer.getTargetPOS() == other.getPOS()) {
          return true;
        }
      }
      return false;
    } catch (JWNLException e) {
      return true;
    }
  }
}
