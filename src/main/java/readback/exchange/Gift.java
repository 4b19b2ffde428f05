package readback.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.article.Span;
import readback.bank.Entry;
import readback.bank.Excerpt;
import readback.bank.Fault;
import readback.bank.Fault.Severity;
import readback.item.Item;
import readback.item.Kind;
import readback.item.Level;
import readback.item.Match;
import readback.item.ShortAnswer;

/**
 * Moodle's GIFT format (docs.moodle.org, "GIFT format"). A level and a draft are kept as Moodle's
 * tags, evidence as a comment that Moodle passes over.
 */
public final class Gift {
  private Gift() {}

  /** The questions of a file, without evidence. */
  public static Imported read(String file, String text) {
    return new GiftReader(new Origin(file, text), Optional.empty()).read();
  }

  /** The questions of a file, with what evidence its comments quote from the article. */
  public static Imported read(String file, String text, Article article) {
    return new GiftReader(new Origin(file, text), Optional.of(article)).read();
  }

  /** All items that GIFT can hold, in their order; the others are told. */
  public static Exported write(List<Entry> entries, Article article) {
    List<Fault> faults = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<String> answers = entry.item().accept(new GiftWriter());
      if (answers.isEmpty()) {
        faults.add(fault(entry, Severity.ERROR, refusal(entry.item())));
      } else {
        losses(entry.item()).forEach(loss -> faults.add(fault(entry, Severity.WARNING, loss)));
        questions.add(question(entry.item(), answers.get(), article));
      }
    }
    return new Exported(String.join("\n", questions), faults);
  }

  private static String question(Item item, String answers, Article article) {
    return remarks(item, article)
        + item.about().id().map(id -> "::" + id + "::").orElse("")
        + placed(item.stem(), braces(answers, item.about().rationale()))
        + "\n";
  }

  /** What GIFT has no place for, in comments. */
  private static String remarks(Item item, Article article) {
    String level = item.level() == Level.LITERAL ? "" : tag(item.level().label());
    String tags = level + (item.about().draft() ? tag(GiftReader.DRAFT) : "");
    StringBuilder out = new StringBuilder(tags.isEmpty() ? "" : "//" + tags + "\n");
    for (Span span : item.about().evidence()) {
      out.append("// ")
          .append(GiftReader.EVIDENCE)
          .append(' ')
          .append(article.words(span))
          .append('\n');
    }
    return out.toString();
  }

  private static String tag(String name) {
    return " " + GiftReader.TAG + name + "]";
  }

  private static String braces(String answers, Optional<String> rationale) {
    boolean lines = answers.startsWith("\t");
    String feedback = rationale.map(text -> "####" + GiftMarkup.write(text)).orElse("");
    String last = lines && !feedback.isEmpty() ? "\t" + feedback + "\n" : feedback;
    return "{" + (lines ? "\n" : "") + answers + last + "}";
  }

  /** The answers go where the stem has its only blank, unless nothing follows it. */
  private static String placed(String stem, String braces) {
    String[] parts = stem.split(ShortAnswer.BLANK, -1);
    boolean inside = parts.length == 2 && !parts[1].isBlank();
    return inside
        ? GiftMarkup.write(parts[0]) + braces + GiftMarkup.escape(parts[1])
        : GiftMarkup.write(stem) + " " + braces;
  }

  private static String refusal(Item item) {
    return item.kind() == Kind.ORDER || item.kind() == Kind.LOCATE
        ? "GIFT has no question of type " + item.kind().label()
        : item.kind() == Kind.MULTIPLE
            ? "Moodle shares the credit among ten right answers at most"
            : "GIFT cannot hold an arrow (->) in this place";
  }

  private static List<String> losses(Item item) {
    List<String> losses = new ArrayList<>();
    if (!item.about().allow().isEmpty()) {
      losses.add("GIFT does not keep which warnings are allowed");
    }
    if (item instanceof Match match
        && match.distractors().stream().anyMatch(wrong -> wrong.because().isPresent())) {
      losses.add("GIFT does not keep why an option of a match is wrong");
    }
    return losses;
  }

  private static Fault fault(Entry entry, Severity severity, String what) {
    String mend =
        severity == Severity.ERROR
            ? "Ask it in another form, or export it to another format."
            : "Say it in the rationale, if readers need it.";
    return new Fault(entry.place(), severity, "gift-export", what, mend, Excerpt.NONE);
  }
}
