package readback.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Multiple;
import readback.item.TrueFalse;
import readback.item.TrueFalse.Truth;

/** GIFT questions with options: one key after an equals sign, or several with shares of credit. */
final class GiftOptions {
  private static final Set<String> TRUTHS = Set.of("true", "false", "not given");

  private final GiftQuestion question;
  private final GiftTexts texts;
  private final GiftReader reader;

  GiftOptions(GiftQuestion question, GiftTexts texts, GiftReader reader) {
    this.question = question;
    this.texts = texts;
    this.reader = reader;
  }

  Item item() throws Refused {
    List<GiftAnswer> answers = GiftAnswer.split(question.answers(), "=~", question.answersStart());
    if (answers.get(0).sign() == ' ') {
      throw GiftKinds.refused(
          answers.get(0),
          "gift-sign",
          "there is neither = nor ~ before this answer",
          "Write = before the right answer and ~ before a wrong one.");
    }
    List<GiftAnswer> keys = answers.stream().filter(answer -> answer.sign() == '=').toList();
    if (keys.size() > 1) {
      throw GiftKinds.refused(
          keys.get(1),
          "gift-key",
          "a second right answer, where one is to be chosen",
          "Mark all right ones with ~%50% or the like, or keep one.");
    }
    return keys.isEmpty() ? multiple(answers) : choice(keys.get(0), answers);
  }

  private Item choice(GiftAnswer key, List<GiftAnswer> answers) throws Refused {
    List<Distractor> wrong = new ArrayList<>();
    for (GiftAnswer answer : answers) {
      if (answer != key && answer.credit() > 0) {
        throw GiftKinds.partial(answer);
      }
      if (answer != key) {
        wrong.add(distractor(answer));
        if (answer.credit() < 0) {
          warnOfCredit(answer, "a wrong choice earns nothing here, and costs nothing");
        }
      }
    }
    String right = texts.of(key.text());
    List<String> feedback = List.of(texts.of(key.feedback()));
    return isStatement(right, wrong)
        ? new TrueFalse(
            reader.about(question, texts, feedback),
            Truth.named(right.toLowerCase(Locale.ROOT)).orElseThrow())
        : new Choice(reader.about(question, texts, feedback), right, wrong);
  }

  /** Whether the options are true, false and not given, without more to say about them. */
  private static boolean isStatement(String key, List<Distractor> wrong) {
    Set<String> all =
        wrong.stream().map(one -> one.text().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    all.add(key.toLowerCase(Locale.ROOT));
    return all.equals(TRUTHS)
        && wrong.size() == 2
        && wrong.stream().allMatch(one -> one.because().isEmpty());
  }

  private Item multiple(List<GiftAnswer> answers) throws Refused {
    List<GiftAnswer> keys = answers.stream().filter(answer -> answer.credit() > 0).toList();
    double sum = keys.stream().mapToDouble(GiftAnswer::credit).sum();
    if (keys.isEmpty() || Math.abs(sum - 100) > 1) {
      throw new Refused(
          question.start(),
          question.end(),
          "gift-key",
          "the right answers earn " + Math.round(sum) + " % together, not 100",
          "Mark the right answer with =, or several with ~%50% or the like.");
    }
    double share = 100.0 / keys.size();
    List<String> right = new ArrayList<>();
    List<String> feedback = new ArrayList<>();
    List<Distractor> wrong = new ArrayList<>();
    for (GiftAnswer answer : answers) {
      boolean isKey = answer.credit() > 0;
      if (isKey) {
        right.add(texts.of(answer.text()));
        feedback.add(texts.of(answer.feedback()));
      } else {
        wrong.add(distractor(answer));
      }
    }
    unlikeShare(answers, share)
        .filter(answer -> keys.size() > 1)
        .ifPresent(
            answer ->
                warnOfCredit(
                    answer, "every right mark earns the same here, and a wrong one costs as much"));
    if (keys.size() == 1) {
      warnOfCredit(keys.get(0), "the only right option makes it a choice of one");
      return new Choice(reader.about(question, texts, feedback), right.get(0), wrong);
    }
    return new Multiple(reader.about(question, texts, feedback), right, wrong);
  }

  /** The first answer that earns or costs another share than ours would. */
  private static Optional<GiftAnswer> unlikeShare(List<GiftAnswer> answers, double share) {
    return answers.stream()
        .filter(answer -> Math.abs(answer.credit() - (answer.credit() > 0 ? share : -share)) > 1)
        .findFirst();
  }

  private Distractor distractor(GiftAnswer answer) throws Refused {
    String because = texts.of(answer.feedback());
    return new Distractor(
        texts.of(answer.text()), because.isEmpty() ? Optional.empty() : Optional.of(because));
  }

  private void warnOfCredit(GiftAnswer answer, String what) {
    reader.warn(
        answer.start(),
        answer.end(),
        "gift-credit",
        what,
        "Look whether the question is still right.");
  }
}
