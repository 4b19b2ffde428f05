package readback.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import readback.article.Article;
import readback.article.Span;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Kind;
import readback.item.Level;
import readback.item.Locate;
import readback.item.Match;
import readback.item.Multiple;
import readback.item.Order;
import readback.item.ShortAnswer;
import readback.item.TrueFalse;

/**
 * Items with the most awkward texts that a question file can hold; the same seed, the same items.
 */
public final class RandomItems {
  private static final String[] PIECES = {
    "Hill",
    "Japan",
    "a",
    "the talks",
    " ",
    "  ",
    ": ",
    ":",
    " #",
    "#1",
    "\"",
    "'",
    "''",
    "“",
    "’",
    "\\",
    "\\n",
    "-",
    "- ",
    "--- ",
    "? ",
    "! ",
    "&a",
    "*b",
    "%",
    "@",
    "`",
    "|",
    ">-",
    "{",
    "}",
    "[",
    "]",
    ",",
    ", ",
    "\n",
    "\n\n",
    "\n- ",
    "\t",
    "é",
    "日本",
    "😀",
    "\u00a0",
    "\u200b",
    "null",
    "true",
    "No",
    "1953",
    "010",
    "1.5e3",
    "~",
    "=",
    "<<",
    "...",
    "a very long word after another one ",
    "___ ",
    "consultations before the six-party talks resume in Beijing on Wednesday "
  };

  private final Random random;
  private final Article article;

  public RandomItems(long seed, Article article) {
    this.random = new Random(seed);
    this.article = article;
  }

  /** An item of any kind; its id is unique by {@code number}. */
  public Item next(int number) {
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    boolean needsEvidence = kind == Kind.LOCATE;
    About about =
        new About(
            Optional.of("item-" + number),
            Level.values()[random.nextInt(Level.values().length)],
            kind == Kind.SHORT_ANSWER ? (text().replace("___", "") + "x").strip() : text(),
            evidence(needsEvidence),
            random.nextBoolean() ? Optional.of(text()) : Optional.empty(),
            random.nextBoolean(),
            random.nextInt(4) == 0 ? Map.of(text(), text()) : Map.of());
    return of(kind, about);
  }

  private Item of(Kind kind, About about) {
    List<String> options = options(12);
    return switch (kind) {
      case CHOICE -> new Choice(about, options.get(0), distractors(options.subList(1, 4)));
      case MULTIPLE ->
          new Multiple(about, options.subList(0, 3), distractors(options.subList(3, 6)));
      case TRUE_FALSE -> new TrueFalse(about, TrueFalse.Truth.values()[random.nextInt(3)]);
      case SHORT_ANSWER ->
          new ShortAnswer(
              about, options.subList(0, 3).stream().map(option -> option + "1").toList());
      case ORDER -> new Order(about, options.subList(0, 3 + random.nextInt(4)));
      case MATCH -> {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
          pairs.put(options.get(i), options.get(4 + i % 2));
        }
        yield new Match(
            about, pairs, distractors(options.subList(6, random.nextBoolean() ? 6 : 8)));
      }
      case LOCATE ->
          new Locate(
              about,
              article.sentences().stream()
                  .filter(sentence -> about.evidence().stream().anyMatch(sentence.span()::touches))
                  .map(sentence -> article.words(sentence.span()))
                  .toList());
    };
  }

  private List<Distractor> distractors(List<String> texts) {
    return texts.stream()
        .map(
            text ->
                new Distractor(
                    text, random.nextInt(3) == 0 ? Optional.of(text()) : Optional.empty()))
        .toList();
  }

  /** Different to a reader's eye, white space aside. */
  private List<String> options(int count) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> options = new ArrayList<>();
    while (options.size() < count) {
      String text = text();
      if (seen.add(text.replaceAll("[\\s\u00a0]+", " "))) {
        options.add(text);
      }
    }
    return options;
  }

  private List<Span> evidence(boolean needed) {
    List<Span> evidence = new ArrayList<>();
    int count = (needed ? 1 : 0) + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      Span span = article.sentences().get(random.nextInt(article.sentences().size())).span();
      if (!evidence.contains(span)) {
        evidence.add(span);
      }
    }
    return evidence;
  }

  /** A text without white space around it, of one piece or many. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(random.nextInt(5) == 0 ? 40 : 6);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    String stripped = text.toString().strip();
    return stripped.isEmpty() ? text() : stripped;
  }
}
