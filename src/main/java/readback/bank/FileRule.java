package readback.bank;

import java.util.Locale;

/** What a question file is held to. Each fault names the rule that was broken. */
public enum FileRule {
  /** The file can be opened and read. */
  FILE_UNREADABLE,
  /** A file has at most 1 MiB. */
  FILE_SIZE,
  /** The name of a question file ends in .yaml. */
  FILE_NAME,
  /** The question folder can be read. */
  FOLDER,
  /** A file is UTF-8. */
  ENCODING,
  /** No text holds control characters. */
  CONTROL_CHARACTER,
  /** No text holds marks that turn the direction of writing. */
  BIDI_CONTROL,
  /** No text holds line breaks that only some programs see. */
  LINE_SEPARATOR,
  /** A byte order mark stands at the very beginning only. */
  BYTE_ORDER_MARK,
  /** A file is YAML. */
  SYNTAX,
  /** Lines are indented with blanks. */
  TAB_INDENTATION,
  /** YAML's aliases are not used. */
  ALIAS,
  /** YAML's anchors are not used. */
  ANCHOR,
  /** YAML's tags are not used. */
  TAG,
  /** A file is one YAML document. */
  SECOND_DOCUMENT,
  /** Nothing is nested more than eight deep. */
  DEPTH,
  /** A key stands once in its map. */
  DUPLICATE_KEY,
  /** A file holds something. */
  EMPTY_FILE,
  /** A file is a map of keys. */
  TOP_LEVEL,
  /** Every key is a known one. */
  UNKNOWN_KEY,
  /** Every key that is needed is there. */
  MISSING_KEY,
  /** A value is a text, a list or a map, as its key asks. */
  WRONG_SHAPE,
  /** A text is not empty. */
  EMPTY_TEXT,
  /** A text has at most 4000 characters. */
  TOO_LONG,
  /** A list is neither too short nor too long. */
  COUNT,
  /** A # does not cut a text short. */
  COMMENT_IN_TEXT,
  /** The article is there and can be read. */
  ARTICLE,
  /** A type is one of the seven. */
  UNKNOWN_TYPE,
  /** A level is one of the eight. */
  UNKNOWN_LEVEL,
  /** An id is words of small letters and digits, joined by hyphens. */
  ID_FORM,
  /** An id stands once in the folder. */
  DUPLICATE_ID,
  /** A question stands once in the folder. */
  DUPLICATE_QUESTION,
  /** A draft mark is true or false. */
  DRAFT,
  /** A fingerprint is 16 hexadecimal digits. */
  FINGERPRINT,
  /** Evidence is the article's own words. */
  EVIDENCE_NOT_FOUND,
  /** Evidence stands in the article, not in the page around it. */
  EVIDENCE_NOT_SHOWN,
  /** What a reader is to point at is a sentence. */
  NO_SENTENCE,
  /** Options differ. */
  DUPLICATE_OPTION,
  /** No wrong option is also a right one. */
  KEY_AMONG_DISTRACTORS,
  /** There is something to choose from. */
  NO_CHOICE,
  /** A true-false question is answered by true, false or not given. */
  TRUTH,
  /** A typed answer can be typed. */
  UNTYPEABLE,
  /** A stem has one blank at most. */
  BLANKS,
  /** A file has no more faults than anyone would read. */
  TOO_MANY_FAULTS;

  /** As printed: {@code unknown-key}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
