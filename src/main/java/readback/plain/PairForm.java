package readback.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.item.Response;
import readback.item.Sheet;

/**
 * A right side for each left one: left sides have numbers, right ones letters. All can be said at
 * once, as in "1b 2a"; what is left is asked one by one.
 *
 * @param chosen the right side chosen for each left one, "" where none is yet
 */
record PairForm(List<String> lefts, List<String> rights, List<String> chosen) implements Form {
  private static final Pattern PAIR = Pattern.compile("([0-9]{1,3})\\s*[-=.:)]?\\s*([a-z])");

  PairForm(Sheet.Pair sheet) {
    this(sheet.lefts(), sheet.rights(), Collections.nCopies(sheet.lefts().size(), ""));
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>(Numbered.lines(lefts));
    lines.add("To be matched with:");
    for (int i = 0; i < rights.size(); i++) {
      lines.add(letter(i) + ". " + rights.get(i));
    }
    return lines;
  }

  @Override
  public String prompt() {
    return "Your pairs, such as 1b 2a, or Enter to be asked one by one";
  }

  @Override
  public Reply read(String line) {
    String rest = line.toLowerCase(Locale.ROOT);
    List<String> pairs = new ArrayList<>(chosen);
    Matcher pair = PAIR.matcher(rest);
    while (pair.find()) {
      int left = Numbered.one(pair.group(1), lefts.size()).orElse(0) - 1;
      int right = pair.group(2).charAt(0) - 'a';
      if (left < 0 || right >= rights.size()) {
        return new Reply.Again("There is no pair " + pair.group() + ". " + hint());
      }
      pairs.set(left, rights.get(right));
    }
    if (!pair.replaceAll("").replaceAll("[\\s,;]|\\band\\b", "").isEmpty()) {
      return new Reply.Again(hint());
    }
    return OnePair.next(lefts, rights, pairs);
  }

  private String hint() {
    return "Type pairs of a number from 1 to "
        + lefts.size()
        + " and a letter from a to "
        + letter(rights.size() - 1)
        + ", or ? for help.";
  }

  static String letter(int index) {
    return String.valueOf((char) ('a' + index));
  }

  /** Asks for the first left side that has no right one yet. */
  private record OnePair(List<String> lefts, List<String> rights, List<String> pairs)
      implements Form {

    static Reply next(List<String> lefts, List<String> rights, List<String> pairs) {
      return pairs.contains("")
          ? new Reply.Further(new OnePair(lefts, rights, pairs))
          : new Reply.Given(new Response(pairs));
    }

    private int at() {
      return pairs.indexOf("");
    }

    @Override
    public List<String> lines() {
      return List.of();
    }

    @Override
    public String prompt() {
      return "The letter for "
          + Numbered.told(lefts.get(at()), lefts)
          + " (a command begins with a slash)";
    }

    @Override
    public Reply read(String line) {
      String letter = line.strip().toLowerCase(Locale.ROOT);
      int right = letter.length() == 1 ? letter.charAt(0) - 'a' : -1;
      if (right < 0 || right >= rights.size()) {
        return new Reply.Again(hint());
      }
      List<String> more = new ArrayList<>(pairs);
      more.set(at(), rights.get(right));
      return next(lefts, rights, more);
    }

    @Override
    public boolean takesLetters() {
      return true;
    }

    private String hint() {
      return "Type one letter from a to " + letter(rights.size() - 1) + ", or /? for help.";
    }
  }
}
