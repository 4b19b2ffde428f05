package readback.screen.author;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import readback.screen.author.Slot.Part;

/**
 * A question as it is being written; any of it may be missing yet. What was typed for one kind is
 * kept when another is tried.
 *
 * @param texts what was typed, by its slot; never empty texts
 */
record Draft(
    Kind kind, Level level, List<Span> evidence, TrueFalse.Truth truth, Map<Slot, String> texts) {
  static final Draft EMPTY =
      new Draft(Kind.CHOICE, Level.LITERAL, List.of(), TrueFalse.Truth.TRUE, Map.of());

  private static final int MOST_DISTRACTORS = 8;
  private static final int MOST_PAIRS = 5;

  Draft {
    evidence = List.copyOf(evidence);
    texts = Map.copyOf(texts);
  }

  Draft with(Kind other) {
    return new Draft(other, level, evidence, truth, texts);
  }

  Draft with(Level other) {
    return new Draft(kind, other, evidence, truth, texts);
  }

  Draft with(TrueFalse.Truth other) {
    return new Draft(kind, level, evidence, other, texts);
  }

  Draft proved(List<Span> by) {
    return new Draft(kind, level, by, truth, texts);
  }

  Draft with(Slot slot, String text) {
    Map<Slot, String> changed = new LinkedHashMap<>(texts);
    if (text.isEmpty()) {
      changed.remove(slot);
    } else {
      changed.put(slot, text);
    }
    return new Draft(kind, level, evidence, truth, changed);
  }

  /** The next question: of the same type and level, else empty. */
  Draft another() {
    return EMPTY.with(kind).with(level);
  }

  String text(Slot slot) {
    return texts.getOrDefault(slot, "");
  }

  /** All that was typed, in the order of the form. */
  List<String> typed() {
    return slots().stream().map(this::text).filter(text -> !text.isBlank()).toList();
  }

  /** Whether nothing would be lost with it. */
  boolean isBlank() {
    return evidence.isEmpty() && texts.values().stream().allMatch(String::isBlank);
  }

  /** What there is to fill in for its kind, top to bottom; lists have room for one more. */
  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (Part part : List.of(Part.TYPE, Part.LEVEL, Part.EVIDENCE, Part.STEM)) {
      slots.add(Slot.of(part));
    }
    switch (kind) {
      case CHOICE -> slots.add(Slot.of(Part.KEY));
      case MULTIPLE -> addKeys(slots, 2, 8);
      case TRUE_FALSE -> slots.add(Slot.of(Part.TRUTH));
      case SHORT_ANSWER -> addKeys(slots, 1, 20);
      case ORDER -> addKeys(slots, 3, 6);
      case MATCH -> addPairs(slots);
      case LOCATE -> {}
    }
    if (hasDistractors()) {
      addDistractors(slots);
    }
    slots.add(Slot.of(Part.RATIONALE));
    slots.add(Slot.of(Part.PREVIEW));
    return slots;
  }

  private boolean hasDistractors() {
    return kind == Kind.CHOICE || kind == Kind.MULTIPLE || kind == Kind.MATCH;
  }

  private void addKeys(List<Slot> slots, int least, int most) {
    int count = Math.min(most, Math.max(least, used(Part.KEY) + 1));
    for (int i = 0; i < count; i++) {
      slots.add(new Slot(Part.KEY, i));
    }
  }

  private void addPairs(List<Slot> slots) {
    int used = Math.max(used(Part.LEFT), used(Part.RIGHT));
    for (int i = 0; i < Math.min(MOST_PAIRS, Math.max(2, used + 1)); i++) {
      slots.add(new Slot(Part.LEFT, i));
      slots.add(new Slot(Part.RIGHT, i));
    }
  }

  private void addDistractors(List<Slot> slots) {
    int used = Math.max(used(Part.DISTRACTOR), used(Part.BECAUSE));
    for (int i = 0; i < Math.min(MOST_DISTRACTORS, used + 1); i++) {
      slots.add(new Slot(Part.DISTRACTOR, i));
      if (i < used) {
        slots.add(new Slot(Part.BECAUSE, i));
      }
    }
  }

  /** How many of a part there are, up to the last that is filled. */
  private int used(Part part) {
    int used = 0;
    for (Slot slot : texts.keySet()) {
      used = slot.part() == part ? Math.max(used, slot.index() + 1) : used;
    }
    return used;
  }

  /** What is needed before it is a question, as {@code an answer}; empty if nothing. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (words(Slot.of(Part.STEM)).isEmpty()) {
      missing.add(
          Slot.of(Part.STEM).label(kind).equals("Question") ? "the question" : "a statement");
    }
    int keys = all(Part.KEY).size();
    switch (kind) {
      case CHOICE -> addIf(missing, words(Slot.of(Part.KEY)).isEmpty(), "an answer");
      case MULTIPLE -> addIf(missing, keys < 2, "two answers");
      case SHORT_ANSWER -> addIf(missing, keys < 1, "an answer");
      case ORDER -> addIf(missing, keys < 3, "three lines");
      case MATCH -> addIf(missing, pairs().size() < 2, "two pairs");
      case LOCATE -> addIf(missing, evidence.isEmpty(), "evidence");
      case TRUE_FALSE -> {}
    }
    boolean hasNone = all(Part.DISTRACTOR).isEmpty() && kind != Kind.MATCH;
    addIf(missing, hasDistractors() && hasNone, "a distractor");
    return missing;
  }

  private static void addIf(List<String> missing, boolean isMissing, String what) {
    if (isMissing) {
      missing.add(what);
    }
  }

  /** The question, once nothing is missing. */
  Optional<Item> item(Article article) {
    return missing().isEmpty() ? Optional.of(made(article)) : Optional.empty();
  }

  private Item made(Article article) {
    return switch (kind) {
      case CHOICE -> new Choice(about(), words(Slot.of(Part.KEY)), distractors());
      case MULTIPLE -> new Multiple(about(), all(Part.KEY), distractors());
      case TRUE_FALSE -> new TrueFalse(about(), truth);
      case SHORT_ANSWER -> new ShortAnswer(about(), all(Part.KEY));
      case ORDER -> new Order(about(), all(Part.KEY));
      case MATCH -> new Match(about(), pairs(), distractors());
      case LOCATE -> new Locate(about(), sentences(article));
    };
  }

  private About about() {
    return new About(
        Optional.empty(),
        level,
        words(Slot.of(Part.STEM)),
        evidence,
        Optional.of(words(Slot.of(Part.RATIONALE))).filter(text -> !text.isEmpty()),
        false,
        Map.of());
  }

  private List<String> sentences(Article article) {
    return evidence.stream()
        .flatMap(span -> article.sentencesTouching(span).stream())
        .map(sentence -> article.words(sentence.span()))
        .distinct()
        .toList();
  }

  private String words(Slot slot) {
    return text(slot).strip();
  }

  private List<String> all(Part part) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < used(part); i++) {
      String words = words(new Slot(part, i));
      if (!words.isEmpty()) {
        all.add(words);
      }
    }
    return all;
  }

  private Map<String, String> pairs() {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < used(Part.LEFT); i++) {
      String left = words(new Slot(Part.LEFT, i));
      String right = words(new Slot(Part.RIGHT, i));
      if (!left.isEmpty() && !right.isEmpty()) {
        pairs.put(left, right);
      }
    }
    return Collections.unmodifiableMap(pairs);
  }

  private List<Distractor> distractors() {
    List<Distractor> distractors = new ArrayList<>();
    for (int i = 0; i < used(Part.DISTRACTOR); i++) {
      String text = words(new Slot(Part.DISTRACTOR, i));
      Optional<String> because =
          Optional.of(words(new Slot(Part.BECAUSE, i))).filter(why -> !why.isEmpty());
      if (!text.isEmpty()) {
        distractors.add(new Distractor(text, because));
      }
    }
    return distractors;
  }
}
