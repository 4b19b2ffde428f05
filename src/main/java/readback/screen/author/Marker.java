package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import readback.article.Article;
import readback.article.Sentence;
import readback.article.Span;
import readback.screen.Ink;
import readback.screen.pane.Mark;

/**
 * What an author marks in an article as evidence: sentences, or words within them.
 *
 * @param anchor the index of the sentence where the stretch was begun
 * @param head the index of the sentence up to which it was extended, either way
 * @param span the stretch, narrowed or not
 * @param taken stretches that are marked already, besides this one
 */
record Marker(Article article, int anchor, int head, Span span, Grip grip, List<Span> taken) {
  /** What the arrows move. */
  enum Grip {
    SENTENCE,
    FIRST_WORD,
    LAST_WORD
  }

  Marker {
    taken = List.copyOf(taken);
  }

  /** On an article that has sentences, with what is marked already. */
  static Marker on(Article article, List<Span> evidence) {
    if (evidence.isEmpty()) {
      return at(article, 0, List.of());
    }
    Span last = evidence.get(evidence.size() - 1);
    List<Span> taken = evidence.size() == 1 ? List.of() : evidence;
    Marker first = at(article, index(article, last.start()), taken);
    int head = index(article, Math.max(last.start(), last.end() - 1));
    return new Marker(article, first.anchor, head, last, Grip.SENTENCE, taken);
  }

  private static Marker at(Article article, int index, List<Span> taken) {
    Span sentence = article.sentences().get(index).span();
    return new Marker(article, index, index, sentence, Grip.SENTENCE, taken);
  }

  /** The sentence that holds a character, else the next one, else the last. */
  private static int index(Article article, int offset) {
    List<Sentence> sentences = article.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (offset < sentences.get(i).span().end()) {
        return i;
      }
    }
    return sentences.size() - 1;
  }

  /** To another sentence. */
  Marker moved(int by) {
    return at(article, clamped(head + by), taken);
  }

  /** With another sentence, or without the last again. */
  Marker extended(int by) {
    int other = clamped(head + by);
    Span from = sentence(Math.min(anchor, other));
    Span until = sentence(Math.max(anchor, other));
    Span whole = new Span(from.start(), until.end());
    return new Marker(article, anchor, other, whole, Grip.SENTENCE, taken);
  }

  /** To the first sentence of the next paragraph or of the one before. */
  Marker toParagraph(int by) {
    List<Sentence> sentences = article.sentences();
    int paragraph = sentences.get(head).paragraph();
    int index = head;
    while (clamped(index + by) != index && sentences.get(index).paragraph() == paragraph) {
      index = clamped(index + by);
    }
    int target = sentences.get(index).paragraph();
    while (index > 0 && sentences.get(index - 1).paragraph() == target) {
      index--;
    }
    return at(article, index, taken);
  }

  /** The arrows move the next of sentence, first word and last word, or the one before. */
  Marker gripped(int by) {
    Grip[] all = Grip.values();
    return gripping(all[Math.floorMod(grip.ordinal() + by, all.length)]);
  }

  Marker gripping(Grip other) {
    return new Marker(article, anchor, head, span, other, taken);
  }

  /** The first or the last word further on or back, within the sentences. */
  Marker byWords(int by) {
    Marker moved = this;
    for (int i = 0; i < Math.abs(by); i++) {
      moved = moved.byWord(by > 0);
    }
    return moved;
  }

  private Marker byWord(boolean forwards) {
    Span whole = whole();
    if (grip == Grip.FIRST_WORD) {
      int start = forwards ? nextStart(span.start()) : lastStart(span.start());
      boolean isWithin = start >= whole.start() && start < span.end();
      return isWithin ? withSpan(new Span(start, span.end())) : this;
    }
    int end = forwards ? nextEnd(span.end()) : lastEnd(span.end());
    boolean isWithin = end > span.start() && end <= whole.end();
    return isWithin ? withSpan(new Span(span.start(), end)) : this;
  }

  private Span whole() {
    return new Span(
        sentence(Math.min(anchor, head)).start(), sentence(Math.max(anchor, head)).end());
  }

  private Marker withSpan(Span other) {
    return new Marker(article, anchor, head, other, grip, taken);
  }

  /** What a click on a character makes of it: the end that is gripped goes to that word. */
  Marker pointedAt(int offset) {
    if (grip != Grip.SENTENCE && whole().contains(offset)) {
      int start = lastStart(offset + 1);
      int end = nextEnd(offset);
      if (grip == Grip.FIRST_WORD && start < span.end()) {
        return withSpan(new Span(start, span.end()));
      }
      if (grip == Grip.LAST_WORD && end > span.start()) {
        return withSpan(new Span(span.start(), end));
      }
    }
    return at(article, index(article, offset), taken);
  }

  /** Marks the stretch besides others; one that is marked there already, no longer. */
  Marker toggled() {
    List<Span> others = new ArrayList<>(taken);
    boolean wasTaken = others.removeIf(span::touches);
    if (!wasTaken) {
      others.add(span);
    }
    others.sort(null);
    return new Marker(article, anchor, head, span, grip, others);
  }

  /** What is marked; if nothing is, the stretch under the cursor. */
  List<Span> evidence() {
    List<Span> marked = taken.isEmpty() ? List.of(span) : taken;
    return marked.stream().map(this::findable).toList();
  }

  /**
   * A question file quotes its evidence, and a quote is found where it stands first: words that the
   * article says earlier too are quoted with the sentences around them.
   */
  private Span findable(Span words) {
    if (article.find(article.words(words)).filter(words::equals).isPresent()) {
      return words;
    }
    List<Sentence> around = article.sentencesTouching(words);
    return around.isEmpty()
        ? words
        : new Span(around.get(0).span().start(), around.get(around.size() - 1).span().end());
  }

  /** What stands out in the article. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(span, Ink.CURSOR, "▌ "));
    for (Span other : taken) {
      marks.add(new Mark(other, Ink.EVIDENCE, "┃ "));
    }
    return marks;
  }

  private Span sentence(int index) {
    return article.sentences().get(index).span();
  }

  private int clamped(int index) {
    return Math.max(0, Math.min(article.sentences().size() - 1, index));
  }

  private boolean isBlank(int offset) {
    return Character.isWhitespace(article.text().charAt(offset));
  }

  private int nextStart(int from) {
    int at = nextEnd(from);
    while (at < article.text().length() && isBlank(at)) {
      at++;
    }
    return at;
  }

  private int nextEnd(int from) {
    int at = from;
    while (at < article.text().length() && isBlank(at)) {
      at++;
    }
    while (at < article.text().length() && !isBlank(at)) {
      at++;
    }
    return at;
  }

  private int lastStart(int from) {
    int at = from;
    while (at > 0 && isBlank(at - 1)) {
      at--;
    }
    while (at > 0 && !isBlank(at - 1)) {
      at--;
    }
    return at;
  }

  private int lastEnd(int from) {
    int at = lastStart(from);
    while (at > 0 && isBlank(at - 1)) {
      at--;
    }
    return at;
  }
}
