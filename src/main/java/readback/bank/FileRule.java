package readback.bank;

import java.util.Locale;

/** What a question file is held to. Each fault names the rule that was broken. */
public enum FileRule {
  FILE_UNREADABLE("The file can be opened and read."),
  FILE_SIZE("A file has at most 1 MiB."),
  FILE_NAME("The name of a question file ends in .yaml."),
  FOLDER("The question folder can be read."),
  ENCODING("A file is UTF-8."),
  CONTROL_CHARACTER("No text holds control characters."),
  BIDI_CONTROL("No text holds marks that turn the direction of writing."),
  LINE_SEPARATOR("No text holds line breaks that only some programs see."),
  BYTE_ORDER_MARK("A byte order mark stands at the very beginning only."),
  SYNTAX("A file is YAML."),
  TAB_INDENTATION("Lines are indented with blanks."),
  ALIAS("YAML's aliases are not used."),
  ANCHOR("YAML's anchors are not used."),
  TAG("YAML's tags are not used."),
  SECOND_DOCUMENT("A file is one YAML document."),
  DEPTH("Nothing is nested more than eight deep."),
  DUPLICATE_KEY("A key stands once in its map."),
  EMPTY_FILE("A file holds something."),
  TOP_LEVEL("A file is a map of keys."),
  UNKNOWN_KEY("Every key is a known one."),
  MISSING_KEY("Every key that is needed is there."),
  WRONG_SHAPE("A value is a text, a list or a map, as its key asks."),
  EMPTY_TEXT("A text is not empty."),
  TOO_LONG("A text has at most 4000 characters."),
  COUNT("A list is neither too short nor too long."),
  COMMENT_IN_TEXT("A # does not cut a text short."),
  ARTICLE("The article is there and can be read."),
  UNKNOWN_TYPE("A type is one of the seven."),
  UNKNOWN_LEVEL("A level is one of the eight."),
  ID_FORM("An id is words of small letters and digits, joined by hyphens."),
  DUPLICATE_ID("An id stands once in the folder."),
  DUPLICATE_QUESTION("A question stands once in the folder."),
  DRAFT("A draft mark is true or false."),
  FINGERPRINT("A fingerprint is 16 hexadecimal digits."),
  EVIDENCE_NOT_FOUND("Evidence is the article's own words."),
  EVIDENCE_NOT_SHOWN("Evidence stands in the article, not in the page around it."),
  NO_SENTENCE("What a reader is to point at is a sentence."),
  DUPLICATE_OPTION("Options differ."),
  KEY_AMONG_DISTRACTORS("No wrong option is also a right one."),
  NO_CHOICE("There is something to choose from."),
  TRUTH("A true-false question is answered by true, false or not given."),
  UNTYPEABLE("A typed answer can be typed."),
  BLANKS("A stem has one blank at most."),
  TOO_MANY_FAULTS("A file has no more faults than anyone would read.");

  private final String meaning;

  FileRule(String meaning) {
    this.meaning = meaning;
  }

  /** As printed: {@code unknown-key}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What holds where the rule is kept, in a sentence. */
  public String meaning() {
    return meaning;
  }
}
