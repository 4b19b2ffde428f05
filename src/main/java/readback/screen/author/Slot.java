package readback.screen.author;

import readback.item.Kind;

/**
 * A place of the form that is filled in for a new question.
 *
 * @param index which of several like it, from 0
 */
record Slot(Part part, int index) {
  /** What goes there. */
  enum Part {
    TYPE(false),
    LEVEL(false),
    EVIDENCE(false),
    STEM(true),
    TRUTH(false),
    KEY(true),
    LEFT(true),
    RIGHT(true),
    DISTRACTOR(true),
    BECAUSE(true),
    RATIONALE(true),
    PREVIEW(false);

    private final boolean isText;

    Part(boolean isText) {
      this.isText = isText;
    }
  }

  static Slot of(Part part) {
    return new Slot(part, 0);
  }

  /** Whether letters typed there are text. */
  boolean isText() {
    return part.isText;
  }

  /** What stands before it, at most twelve characters. */
  String label(Kind kind) {
    return switch (part) {
      case TYPE -> "Type";
      case LEVEL -> "Level";
      case EVIDENCE -> "Evidence";
      case STEM -> kind == Kind.TRUE_FALSE || kind == Kind.LOCATE ? "Statement" : "Question";
      case TRUTH -> "Answer";
      case KEY ->
          kind == Kind.CHOICE ? "Answer" : (kind == Kind.ORDER ? "Line " : "Answer ") + (index + 1);
      case LEFT -> "Left " + (index + 1);
      case RIGHT -> "  right";
      case DISTRACTOR -> "Distractor" + (index == 0 ? "" : " " + (index + 1));
      case BECAUSE -> "  because";
      case RATIONALE -> "Rationale";
      case PREVIEW -> "";
    };
  }

  /** What is to be written there, for as long as nothing is. */
  String invitation(Kind kind) {
    return switch (part) {
      case EVIDENCE -> "Enter: mark the words of the article that prove the answer";
      case STEM -> stem(kind);
      case KEY -> key(kind);
      case LEFT -> index < 2 ? "what is to be matched" : "one more, or nothing";
      case RIGHT -> "what belongs to it";
      case DISTRACTOR ->
          index == 0 && kind != Kind.MATCH ? "a wrong option" : "one more, or nothing";
      case BECAUSE -> "why it is wrong, told to who chose it";
      case RATIONALE -> "why the answer is right, in your words";
      default -> "";
    };
  }

  private static String stem(Kind kind) {
    return switch (kind) {
      case TRUE_FALSE -> "what the article says, denies, or leaves open";
      case SHORT_ANSWER -> "the question, or a sentence with one blank ___";
      case ORDER -> "what is to be put in order";
      case MATCH -> "what is to be matched with what";
      case LOCATE -> "Point at the sentence that ...";
      case CHOICE, MULTIPLE -> "the question itself";
    };
  }

  private String key(Kind kind) {
    return switch (kind) {
      case MULTIPLE -> index < 2 ? "a right option" : "one more, or nothing";
      case SHORT_ANSWER -> index == 0 ? "what is right" : "what is right too, or nothing";
      case ORDER -> index < 3 ? "in the right order" : "one more, or nothing";
      default -> "the right option";
    };
  }
}
