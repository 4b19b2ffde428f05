package readback.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells full stops that belong to a word, as in "Gen." or "U.S.", from those that end a sentence.
 */
final class Abbreviations {
  /** A name follows them, so that they never end a sentence. */
  private static final Set<String> BEFORE_NAMES =
      words(
          "Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Gen Lt Col Sgt Capt Cmdr Cdr Adm Maj Brig Cpl Pvt Pfc"
              + " Spc Sen Sens Rep Reps Gov Govs Rev Fr Hon Pres Amb Atty Supt Insp Det Cllr St Ste Mt Ft"
              + " vs Vol");

  /** "No. 5" is one thing, "She said no. They left." is two. */
  private static final Set<String> BEFORE_NUMBERS = words("No no Nos nos Fig fig pp p");

  /** They may end a sentence, if what follows begins one. */
  private static final Set<String> EITHER =
      words(
          "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Co Corp Inc Ltd Bros Jr Sr Dept Univ Est"
              + " Ave Blvd Rd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn"
              + " Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo etc approx al");

  private static final Set<String> DAY_HALVES = words("a.m p.m A.M P.M");

  /** "9 p.m. Monday", "9 p.m. EST", "9 p.m. Eastern": with anything else a sentence begins. */
  private static final Pattern AFTER_HOUR =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
              + "|Dec)(?:\\p{Ll}*|\\.)\\b|\\p{Lu}{2,5}\\b|(?:Eastern|Central|Mountain|Pacific|Greenwich)\\b"
              + "|\\p{Lu}\\p{Ll}+ (?:time|Time)\\b|\\d");

  /** Words that open sentences and no names. */
  private static final Set<String> OPENERS =
      words(
          "the a an he she it they we i you but and in on at this that these those his her their its our my"
              + " however meanwhile some many most there as when while if after before for with according"
              + " earlier last both all since although though because despite during under by from no not nor"
              + " or so yet then still also what who how why where more other others another each every several"
              + " one two instead later nobody nothing everyone");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  private Abbreviations() {}

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }

  /**
   * Whether the full stop belongs to the word before it alone.
   *
   * @param stop where the full stop stands
   * @param next where the next word or number begins
   */
  static boolean isWithin(String text, int start, int stop, int next) {
    String word = word(text, start, stop);
    if (word.isEmpty()) {
      return false;
    }
    if (BEFORE_NAMES.contains(word) || isCapital(word) && BEFORE_NAMES.contains(title(word))) {
      return true;
    }
    if (BEFORE_NUMBERS.contains(word)) {
      return Character.isDigit(text.charAt(next));
    }
    if (DAY_HALVES.contains(word)) {
      return AFTER_HOUR.matcher(text).region(next, text.length()).lookingAt();
    }
    boolean goesOn = Character.isDigit(text.charAt(next)) || !opensSentence(text, next);
    return goesOn && (isInitial(word) || EITHER.contains(word) || isDotted(word));
  }

  /** The letters and stops before an offset; empty where they are the end of something longer. */
  private static String word(String text, int start, int stop) {
    int from = stop;
    while (from > start
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    boolean cut = from > start && "-'’°".indexOf(text.charAt(from - 1)) >= 0;
    return cut || from > start && Character.isDigit(text.charAt(from - 1))
        ? ""
        : text.substring(from, stop);
  }

  /** "ST", "GEN", as datelines and old headlines have them. */
  private static boolean isCapital(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String title(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
  }

  /** "U.S", "J.K", "e.g": a letter, or two as in "Ph.D", between stops. */
  private static boolean isDotted(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters = word.charAt(i) == '.' ? 0 : letters + 1;
      if (letters > 2) {
        return false;
      }
    }
    return word.indexOf('.') > 0;
  }

  /** Whether a word begins here that opens sentences rather than names. */
  static boolean opensSentence(String text, int next) {
    Matcher word = LETTERS.matcher(text).region(next, text.length());
    return word.lookingAt() && OPENERS.contains(word.group().toLowerCase(Locale.ROOT));
  }
}
