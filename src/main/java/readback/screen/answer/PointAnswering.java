package readback.screen.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.article.Sentence;
import readback.article.Span;
import readback.item.Response;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.pane.Para;

/**
 * A sentence of the article to point at.
 *
 * @param at the index of the sentence that the cursor is on
 */
record PointAnswering(Article article, List<Sentence> sentences, int at) implements Answering {
  static PointAnswering on(Article article) {
    return new PointAnswering(article, article.sentences(), 0);
  }

  @Override
  public List<Para> drawn(int width) {
    String place = "Sentence " + (at + 1) + " of " + sentences.size();
    return List.of(Para.of(place, Ink.FAINT).barred(Lettering.POINTER, Ink.ACCENT).tagged(0));
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        Hint.of(Command.MOVE, "sentence", "to the next sentence, or the one before"),
        Hint.of(Command.TURN, "paragraph", "to the next paragraph, or the one before"));
  }

  @Override
  public Answering press(Command command, Event.Key key) {
    return switch (command) {
      case MOVE -> to(at + Command.direction(key));
      case TURN -> toParagraph(Command.direction(key));
      default -> this;
    };
  }

  private PointAnswering to(int index) {
    int clamped = Math.max(0, Math.min(sentences.size() - 1, index));
    return new PointAnswering(article, sentences, clamped);
  }

  /** The first sentence of the next or the last paragraph. */
  private PointAnswering toParagraph(int by) {
    if (sentences.isEmpty()) {
      return this;
    }
    int index = at;
    while (index + by >= 0 && index + by < sentences.size() && isBeside(index, by)) {
      index += by;
    }
    index = Math.max(0, Math.min(sentences.size() - 1, index + by));
    while (index > 0 && sentences.get(index - 1).paragraph() == sentences.get(index).paragraph()) {
      index--;
    }
    return to(index);
  }

  private boolean isBeside(int index, int by) {
    return sentences.get(index + by).paragraph() == sentences.get(index).paragraph();
  }

  @Override
  public int focus() {
    return 0;
  }

  @Override
  public Answering clicked(int tag) {
    return this;
  }

  @Override
  public Answering pointedAt(int offset) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(offset)) {
        return to(i);
      }
    }
    return this;
  }

  @Override
  public Optional<Span> pointer() {
    return sentences.isEmpty()
        ? Optional.of(new Span(0, 0))
        : Optional.of(sentences.get(at).span());
  }

  @Override
  public Optional<Response> response() {
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(Response.of(article.words(sentences.get(at).span())));
  }

  @Override
  public String missing() {
    return "This article has no sentences.";
  }

  @Override
  public Answering with(Response earlier) {
    for (int i = 0; i < sentences.size(); i++) {
      if (earlier.given().contains(article.words(sentences.get(i).span()))) {
        return to(i);
      }
    }
    return this;
  }

  @Override
  public List<Para> marked(Response given, Response key, int width) {
    List<Para> lines = new ArrayList<>();
    boolean isRight = given.equals(key);
    if (!given.given().isEmpty()) {
      lines.add(quoted("You      ", inWords(given), isRight ? Ink.RIGHT : Ink.TEXT));
    }
    if (!isRight) {
      lines.add(quoted("Right    ", inWords(key), Ink.RIGHT));
    }
    return lines;
  }

  private static Para quoted(String label, String words, Ink ink) {
    return Para.of(words, ink).barred(Lettering.NONE, Ink.TEXT).led(new Run(label, Ink.FAINT));
  }
}
