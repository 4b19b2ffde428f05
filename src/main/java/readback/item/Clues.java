package readback.item;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import readback.item.TrueFalse.Truth;

/**
 * What an item says of the keys of others, and what would tell its own: made once where each item
 * is held against many.
 */
public final class Clues {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Set<String> ASKING =
      Set.of(
          ("which what when where whom whose does have that this these with from about according"
                  + " article report they their will")
              .split(" "));

  private final Item item;

  /** The stem in small letters, words apart by one blank, with a blank on either side. */
  private final String stem;

  private final Set<String> words;

  /** Empty where a stem cannot tell the key. */
  private final List<Key> keys;

  /**
   * A part of the key.
   *
   * @param text like the stem
   * @param told its words that the item's own stem does not say
   */
  private record Key(String text, Set<String> told) {
    static Key of(String key, Set<String> stem) {
      Set<String> told = telling(key);
      told.removeAll(stem);
      return new Key(" " + plain(key) + " ", told);
    }
  }

  private Clues(Item item) {
    this.item = item;
    this.stem = " " + plain(item.stem()) + " ";
    this.words = telling(item.stem());
    this.keys =
        hasKeyToTell(item)
            ? item.key().given().stream().map(key -> Key.of(key, words)).toList()
            : List.of();
  }

  public static Clues of(Item item) {
    return new Clues(item);
  }

  /** The words of the stem that tell something. */
  public Set<String> words() {
    return words;
  }

  /** As {@link Giveaway#between}. */
  public boolean giveAway(Clues other) {
    return tell(other) || other.tell(this) || askTheSameAs(other);
  }

  /** As {@link Giveaway#tells}. */
  public boolean tell(Clues other) {
    return item != other.item
        && isTrue(item)
        && hasKeyToTell(other.item)
        && isOnSameGround(other)
        && other.keys.stream().allMatch(this::say);
  }

  /** Whether both have the same key, and ask for it in much the same words. */
  public boolean askTheSameAs(Clues other) {
    return item != other.item
        && hasKeyToTell(item)
        && hasKeyToTell(other.item)
        && isOnSameGround(other)
        && key().equals(other.key())
        && share(other) > 0.5;
  }

  private String key() {
    return plain(String.join(" / ", item.key().given()));
  }

  /** Whether they stand on the same words of the article; without evidence, on the same words. */
  private boolean isOnSameGround(Clues other) {
    About a = item.about();
    About b = other.item.about();
    if (a.evidence().isEmpty() || b.evidence().isEmpty()) {
      return share(other) > 0.5;
    }
    return a.evidence().stream().anyMatch(span -> b.evidence().stream().anyMatch(span::touches));
  }

  private static boolean isTrue(Item teller) {
    return !(teller instanceof TrueFalse statement) || statement.answer() == Truth.TRUE;
  }

  /** Truth, order and a place in the text are not told by a stem. */
  private static boolean hasKeyToTell(Item item) {
    return switch (item.kind()) {
      case CHOICE, MULTIPLE, SHORT_ANSWER -> true;
      case TRUE_FALSE, ORDER, MATCH, LOCATE -> false;
    };
  }

  /**
   * Whether the stem says the words of a key, in whatever order, that the key's own stem does not.
   */
  private boolean say(Key key) {
    return stem.contains(key.text()) || (key.told().size() >= 2 && words.containsAll(key.told()));
  }

  /** Of the words that tell something, the share that both say, from 0 to 1. */
  private double share(Clues other) {
    int fewer = Math.min(words.size(), other.words.size());
    long both = words.stream().filter(other.words::contains).count();
    return fewer == 0 ? 0 : both / (double) fewer;
  }

  /** Numbers, and words of four letters or more but for those that questions are made of. */
  private static Set<String> telling(String text) {
    Set<String> telling = new TreeSet<>();
    for (String word : plain(text).split(" ")) {
      boolean counts = word.length() > 3 || word.chars().anyMatch(Character::isDigit);
      if (counts && !ASKING.contains(word)) {
        telling.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return telling;
  }

  private static String plain(String text) {
    return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
