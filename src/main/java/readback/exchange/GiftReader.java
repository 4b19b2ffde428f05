package readback.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readback.article.Article;
import readback.article.Span;
import readback.bank.Entry;
import readback.bank.Fault;
import readback.bank.Fault.Severity;
import readback.item.About;
import readback.item.Item;
import readback.item.Level;
import readback.item.ShortAnswer;

/** Reads the questions of a GIFT file one after another: what they have in common. */
final class GiftReader {
  static final String TAG = "[tag:";
  static final String EVIDENCE = "evidence:";
  static final String DRAFT = "draft";
  private static final String CATEGORY = "$CATEGORY:";
  private static final int LONGEST_ID = 80;

  private final Origin origin;
  private final Optional<Article> article;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  GiftReader(Origin origin, Optional<Article> article) {
    this.origin = origin;
    this.article = article;
  }

  Imported read() {
    String text = origin.text();
    int start = -1;
    for (int line = text.startsWith("\ufeff") ? 1 : 0; line < text.length(); ) {
      int end = text.indexOf('\n', line) < 0 ? text.length() : text.indexOf('\n', line);
      String said = text.substring(line, end);
      if (said.strip().startsWith(CATEGORY)) {
        block(start, line);
        start = -1;
        category(line, end);
      } else if (said.isBlank()) {
        block(start, line);
        start = -1;
      } else if (start < 0) {
        start = line;
      }
      line = end + 1;
    }
    block(start, text.length());
    return new Imported(entries, faults);
  }

  private void block(int start, int end) {
    if (start < 0) {
      return;
    }
    String block = origin.text().substring(start, end);
    if (block.lines().allMatch(line -> line.strip().startsWith("//"))) {
      return;
    }
    try {
      question(GiftQuestion.of(block, start));
    } catch (Refused refused) {
      faults.add(
          origin.fault(
              Severity.ERROR,
              refused.start,
              refused.end,
              refused.rule,
              refused.getMessage(),
              refused.mend));
    }
  }

  private void category(int start, int end) {
    warn(
        start,
        end,
        "gift-category",
        "categories are not kept",
        "Import the questions of each category into a file of its own.");
  }

  void warn(int start, int end, String rule, String what, String mend) {
    faults.add(origin.fault(Severity.WARNING, start, end, rule, what, mend));
  }

  private void question(GiftQuestion question) throws Refused {
    GiftTexts texts = new GiftTexts(GiftMarkup.format(question.head()), question);
    Item item = new GiftKinds(question, texts, this).item();
    Optional<String> broken = Bounds.brokenBy(item);
    if (broken.isPresent()) {
      throw new Refused(
          question.start(),
          question.end(),
          "gift-bounds",
          broken.get(),
          "Change the question so that it fits, or leave it out.");
    }
    item.about().id().ifPresent(ids::add);
    entries.add(new Entry(item, origin.place(question.start())));
  }

  /** What every kind has: stem, name, level, evidence, and the feedback as one text. */
  About about(GiftQuestion question, GiftTexts texts, List<String> feedback) throws Refused {
    String stem = stem(question, texts);
    String rationale =
        Stream.concat(feedback.stream(), Stream.of(texts.of(question.feedback())))
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    List<String> tags = tags(question);
    Level level =
        tags.stream().flatMap(tag -> Level.named(tag).stream()).findFirst().orElse(Level.LITERAL);
    return new About(
        id(GiftMarkup.reveal(question.name()), stem),
        level,
        stem,
        evidence(question),
        rationale.isEmpty() ? Optional.empty() : Optional.of(rationale),
        tags.contains(DRAFT),
        Map.of());
  }

  /** Where text follows the braces, the answer goes into it. */
  private static String stem(GiftQuestion question, GiftTexts texts) throws Refused {
    boolean inside = !question.tail().isBlank();
    String whole = question.head() + (inside ? ShortAnswer.BLANK + question.tail() : "");
    return texts.of(whole).replaceAll("_{3,}", ShortAnswer.BLANK);
  }

  private static List<String> tags(GiftQuestion question) {
    return question.remarks().stream()
        .filter(remark -> !remark.startsWith(EVIDENCE))
        .flatMap(remark -> Stream.of(remark.split("(?=\\[tag:)")))
        .filter(part -> part.startsWith(TAG) && part.contains("]"))
        .map(part -> part.substring(TAG.length(), part.indexOf(']')))
        .toList();
  }

  private List<Span> evidence(GiftQuestion question) {
    List<Span> spans = new ArrayList<>();
    for (String remark : question.remarks()) {
      if (article.isPresent() && remark.startsWith(EVIDENCE)) {
        Optional<Span> found = article.get().find(remark.substring(EVIDENCE.length()).strip());
        if (found.isEmpty()) {
          warn(
              question.start(),
              question.end(),
              "gift-evidence",
              "the evidence of this question is not in the article, and is left out",
              "Copy the article's own words after “// evidence:”.");
        }
        found.ifPresent(spans::add);
      }
    }
    return spans;
  }

  /** A name that is but the beginning of the question, as Moodle gives them, is no id. */
  private Optional<String> id(String name, String stem) {
    String slug = slug(name);
    boolean given = name.equals(slug) || !slug(stem).startsWith(slug);
    if (slug.isEmpty() || !given) {
      return Optional.empty();
    }
    String id = slug;
    for (int n = 2; ids.contains(id); n++) {
      id = slug + "-" + n;
    }
    return Optional.of(id);
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.length() <= LONGEST_ID
        ? plain
        : plain.substring(0, LONGEST_ID - 4).replaceFirst("-[^-]*$", "");
  }
}
