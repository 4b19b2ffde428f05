package readback.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Match;
import readback.item.ShortAnswer;
import readback.item.TrueFalse;
import readback.item.TrueFalse.Truth;

/** Tells by its answers what kind a GIFT question is, in Moodle's order, and makes the item. */
final class GiftKinds {
  private static final Pattern TRUTH =
      Pattern.compile("(T|TRUE|F|FALSE)\\s*(?:#.*)?", Pattern.DOTALL);
  private static final Pattern EXACT = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?::0*\\.?0*)?");

  private final GiftQuestion question;
  private final GiftTexts texts;
  private final GiftReader reader;

  GiftKinds(GiftQuestion question, GiftTexts texts, GiftReader reader) {
    this.question = question;
    this.texts = texts;
    this.reader = reader;
  }

  Item item() throws Refused {
    String answers = question.answers().strip();
    if (answers.isEmpty()) {
      throw refused("gift-essay", "an essay has no key", "Ask what has a short answer.");
    }
    if (answers.startsWith("#")) {
      return number();
    }
    if (answers.contains("~")) {
      return new GiftOptions(question, texts, reader).item();
    }
    if (answers.contains("=") && answers.contains("->")) {
      return match();
    }
    return TRUTH.matcher(answers).matches() ? statement(answers) : typed();
  }

  private Item statement(String answers) throws Refused {
    String[] parts = answers.split("#", 3);
    List<String> feedback = new ArrayList<>();
    for (int i = parts.length - 1; i > 0; i--) {
      feedback.add(texts.of(parts[i]));
    }
    Truth truth = parts[0].startsWith("T") ? Truth.TRUE : Truth.FALSE;
    return new TrueFalse(reader.about(question, texts, feedback), truth);
  }

  private Item typed() throws Refused {
    List<String> accepted = new ArrayList<>();
    List<String> feedback = new ArrayList<>();
    for (GiftAnswer answer : fullCredit(split("="))) {
      String text = texts.of(answer.text());
      if (text.replace("\\*", "").contains("*")) {
        throw refused(
            answer,
            "gift-wildcard",
            "* stands for any text here",
            "Write every answer that is right, or \\\\* for the character itself.");
      }
      accepted.add(text.replace("\\*", "*"));
      feedback.add(texts.of(answer.feedback()));
    }
    return new ShortAnswer(
        reader.about(question, texts, feedback), accepted.stream().distinct().toList());
  }

  private Item number() throws Refused {
    String section = question.answers().replaceFirst("#", " ");
    int wrong = section.indexOf('~');
    if (wrong >= 0) {
      int at = question.answersStart() + wrong;
      reader.warn(
          at,
          at + 1,
          "gift-feedback",
          "feedback on wrong numbers is not kept",
          "Say it in the rationale.");
      section = section.substring(0, wrong);
    }
    List<String> accepted = new ArrayList<>();
    List<String> feedback = new ArrayList<>();
    for (GiftAnswer answer : fullCredit(GiftAnswer.split(section, "=", question.answersStart()))) {
      String text = texts.of(answer.text());
      if (!EXACT.matcher(text).matches()) {
        throw refused(
            answer,
            "gift-tolerance",
            "“" + text + "” is a range, and a typed answer is one number",
            "Give the exact number, or write it as a choice of ranges.");
      }
      accepted.add(text.replaceFirst(":.*", ""));
      feedback.add(texts.of(answer.feedback()));
    }
    return new ShortAnswer(
        reader.about(question, texts, feedback), accepted.stream().distinct().toList());
  }

  /** Those that are right; one that is right in part makes the question one that we have not. */
  private List<GiftAnswer> fullCredit(List<GiftAnswer> answers) throws Refused {
    List<GiftAnswer> full = new ArrayList<>();
    for (GiftAnswer answer : answers) {
      if (answer.credit() == 100) {
        full.add(answer);
      } else if (answer.credit() > 0) {
        throw partial(answer);
      } else {
        reader.warn(
            answer.start(),
            answer.end(),
            "gift-feedback",
            "feedback on wrong answers is not kept",
            "Say it in the rationale.");
      }
    }
    if (full.isEmpty()) {
      throw refused("gift-key", "no answer is right", "Mark the right answer with =.");
    }
    return full;
  }

  private Item match() throws Refused {
    Map<String, String> pairs = new LinkedHashMap<>();
    List<Distractor> others = new ArrayList<>();
    for (GiftAnswer answer : GiftAnswer.split(question.answers(), "=", question.answersStart())) {
      String[] sides = answer.raw().split("->", 2);
      if (sides.length < 2) {
        throw refused(
            answer, "gift-match", "this pair has no ->", "Write the pair as =left -> right.");
      }
      String left = texts.of(sides[0]);
      String right = texts.of(sides[1]);
      if (left.isEmpty()) {
        others.add(Distractor.of(right));
      } else if (pairs.put(left, right) != null) {
        throw refused(
            answer,
            "gift-match",
            "“" + left + "” stands on the left twice",
            "Give each left side once.");
      }
    }
    return new Match(reader.about(question, texts, List.of()), pairs, others);
  }

  private List<GiftAnswer> split(String signs) {
    return GiftAnswer.split(question.answers(), signs, question.answersStart());
  }

  static Refused partial(GiftAnswer answer) {
    return refused(
        answer,
        "gift-credit",
        "this answer earns part of the credit, and here an answer is right or wrong",
        "Make it wholly right or wholly wrong.");
  }

  static Refused refused(GiftAnswer answer, String rule, String what, String mend) {
    return new Refused(answer.start(), answer.end(), rule, what, mend);
  }

  private Refused refused(String rule, String what, String mend) {
    return new Refused(question.start(), question.end(), rule, what, mend);
  }
}
