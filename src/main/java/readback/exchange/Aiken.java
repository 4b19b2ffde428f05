package readback.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.bank.Entry;
import readback.bank.Fault;
import readback.bank.Fault.Severity;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;

/**
 * The Aiken format: a question on a line, its options {@code A.} or {@code A)} on lines of their
 * own, then {@code ANSWER:} and a letter (docs.moodle.org, "Aiken format").
 */
public final class Aiken {
  private static final Pattern OPTION = Pattern.compile("([A-Z])[.)]\\s+(.*)");
  private static final Pattern ANSWER = Pattern.compile("ANSWER:\\s*([A-Z])");

  private final Origin origin;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> options = new LinkedHashMap<>();
  private String stem = "";
  private int stemStart;
  private boolean isFaulty;

  private Aiken(Origin origin) {
    this.origin = origin;
  }

  /** The questions of a file. */
  public static Imported read(String file, String text) {
    Aiken aiken = new Aiken(new Origin(file, text));
    for (int start = text.startsWith("\ufeff") ? 1 : 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      if (!text.substring(start, end).isBlank()) {
        aiken.line(text.substring(start, end).strip(), start);
      }
      start = end + 1;
    }
    aiken.unanswered(text.length());
    return new Imported(aiken.entries, aiken.faults);
  }

  private void line(String line, int start) {
    Matcher option = OPTION.matcher(line);
    Matcher answer = ANSWER.matcher(line);
    if (answer.matches()) {
      answer(answer.group(1), start, line);
    } else if (line.regionMatches(true, 0, "ANSWER", 0, 6)) {
      error(
          start,
          line,
          "aiken-answer",
          "this is no line like ANSWER: B",
          "Write ANSWER: in capitals, and one capital letter after it.");
      begin("", start);
    } else if (option.matches() && !stem.isEmpty()) {
      if (options.put(option.group(1), option.group(2)) != null) {
        error(
            start,
            line,
            "aiken-option",
            "a second option " + option.group(1),
            "Give each option a letter of its own.");
      }
    } else if (stem.isEmpty()) {
      begin(line, start);
    } else {
      stray(line, start);
    }
  }

  /** A line that is neither option nor answer, in the middle of a question. */
  private void stray(String line, int start) {
    if (options.isEmpty()) {
      error(
          start,
          line,
          "aiken-line",
          "this line is no option like “A. text”",
          "Write the question on one line, and each option on its own.");
    } else {
      unanswered(start);
      begin(line, start);
    }
  }

  private void answer(String letter, int start, String line) {
    if (stem.isEmpty()) {
      error(
          start,
          line,
          "aiken-answer",
          "this answer has no question",
          "Write the question and its options above it.");
    } else if (!options.containsKey(letter)) {
      error(
          start,
          line,
          "aiken-answer",
          "there is no option " + letter,
          "Name the letter of one of the options.");
    } else if (!isFaulty) {
      item(letter);
    }
    begin("", start);
  }

  private void item(String letter) {
    String key = options.get(letter);
    List<Distractor> wrong =
        options.entrySet().stream()
            .filter(option -> !option.getKey().equals(letter))
            .map(option -> Distractor.of(option.getValue()))
            .toList();
    Item item = new Choice(About.of(Level.LITERAL, stem), key, wrong);
    Optional<String> broken = Bounds.brokenBy(item);
    if (broken.isPresent()) {
      error(
          stemStart,
          stem,
          "aiken-bounds",
          broken.get(),
          "Change the question so that it fits, or leave it out.");
    } else {
      entries.add(new Entry(item, origin.place(stemStart)));
    }
  }

  private void unanswered(int end) {
    if (!stem.isEmpty() && end > stemStart) {
      error(
          stemStart,
          stem,
          "aiken-answer",
          "this question has no line ANSWER:",
          "Write ANSWER: and the letter of the key below the options.");
    }
  }

  private void begin(String line, int start) {
    stem = line;
    stemStart = start;
    isFaulty = false;
    options.clear();
  }

  private void error(int start, String line, String rule, String what, String mend) {
    isFaulty = true;
    faults.add(origin.fault(Severity.ERROR, start, start + line.length(), rule, what, mend));
  }
}
