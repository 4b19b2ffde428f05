package readback.item;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import readback.item.TrueFalse.Truth;

/** Whether one item tells a reader the key of another. */
public final class Giveaway {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Set<String> ASKING =
      Set.of(
          ("which what when where whom whose does have that this these with from about according"
                  + " article report they their will")
              .split(" "));

  private Giveaway() {}

  /** Whether either gives the other away. */
  public static boolean between(Item a, Item b) {
    return a != b && (tells(a, b) || tells(b, a) || asksTheSame(a, b));
  }

  /**
   * Whether the teller's stem says the key of the other, both about the same; a name in a question
   * about something else gives nothing away, and a false statement tells nothing.
   */
  public static boolean tells(Item teller, Item other) {
    return teller != other
        && isTrue(teller)
        && hasKeyToTell(other)
        && isOnSameGround(teller, other)
        && other.key().given().stream().allMatch(key -> says(teller.stem(), key, other.stem()));
  }

  /** Whether both have the same key, and ask for it in much the same words. */
  public static boolean asksTheSame(Item a, Item b) {
    return a != b
        && hasKeyToTell(a)
        && hasKeyToTell(b)
        && isOnSameGround(a, b)
        && plain(String.join(" / ", a.key().given()))
            .equals(plain(String.join(" / ", b.key().given())))
        && share(a.stem(), b.stem()) > 0.5;
  }

  /** Whether they stand on the same words of the article; without evidence, on the same words. */
  private static boolean isOnSameGround(Item a, Item b) {
    if (a.about().evidence().isEmpty() || b.about().evidence().isEmpty()) {
      return share(a.stem(), b.stem()) > 0.5;
    }
    return a.about().evidence().stream()
        .anyMatch(span -> b.about().evidence().stream().anyMatch(span::touches));
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
   * Whether a stem says the words of a key, in whatever order, that the key's own stem does not.
   */
  private static boolean says(String stem, String key, String ownStem) {
    if ((" " + plain(stem) + " ").contains(" " + plain(key) + " ")) {
      return true;
    }
    Set<String> told = telling(key);
    told.removeAll(telling(ownStem));
    return told.size() >= 2 && telling(stem).containsAll(told);
  }

  /** Of the words that tell something, the share that both say, from 0 to 1. */
  private static double share(String a, String b) {
    Set<String> both = telling(a);
    Set<String> other = telling(b);
    int fewer = Math.min(both.size(), other.size());
    both.retainAll(other);
    return fewer == 0 ? 0 : both.size() / (double) fewer;
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
