package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.article.Span;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.Row;
import readback.screen.Run;
import readback.screen.View;
import readback.screen.author.Marker.Grip;
import readback.screen.page.Content;
import readback.screen.page.Desk;
import readback.screen.page.Layout;
import readback.screen.page.Page;
import readback.screen.page.Room;
import readback.screen.page.Turned;
import readback.screen.page.Words;
import readback.screen.pane.ArticlePane;
import readback.screen.pane.Flow;
import readback.screen.pane.Para;

/** Marking in the article the words that prove an answer. */
record Marking(Writing writing, Marker marker, ArticlePane pane) implements Page {
  static Marking of(Writing writing) {
    Marker marker = Marker.on(writing.article(), writing.draft().evidence());
    return new Marking(writing, marker, writing.pane()).with(marker);
  }

  private Marking with(Marker other) {
    ArticlePane marked = pane.marked(other.marks()).showing(Optional.of(other.span()));
    return new Marking(writing, other, marked);
  }

  private Marking scrolled(int rows, View view) {
    return new Marking(writing, marker, room(view).scrolled(pane, rows, view.ascii()));
  }

  private Room room(View view) {
    Layout layout = Layout.of(view.size());
    return layout.isWide() ? Room.beside(layout) : Room.below(layout, flow(layout, view).height());
  }

  private Flow flow(Layout layout, View view) {
    Article article = writing.article();
    List<Para> paras = new ArrayList<>();
    paras.add(Para.of(place(article), Ink.FAINT).barred("▌ ", Ink.ACCENT));
    paras.add(quote(article, marker.span(), Ink.CHOSEN).barred("  ", Ink.ACCENT));
    for (Span other : marker.taken()) {
      paras.add(quote(article, other, Ink.EVIDENCE).barred("┃ ", Ink.EVIDENCE));
    }
    return Flow.set(paras, layout.column(), view.ascii());
  }

  private String place(Article article) {
    int count = 1 + Math.abs(marker.anchor() - marker.head());
    String sentence = "Sentence " + (marker.head() + 1) + " of " + article.sentences().size();
    String grip =
        switch (marker.grip()) {
          case SENTENCE -> count == 1 ? "" : ", " + Words.count(count, "sentence");
          case FIRST_WORD -> ", the arrows move the first word";
          case LAST_WORD -> ", the arrows move the last word";
        };
    return sentence + grip;
  }

  private static Para quote(Article article, Span span, Ink ink) {
    return Para.of(List.of(new Run("“" + article.words(span) + "”", ink)));
  }

  @Override
  public Content draw(Desk desk, View view) {
    Layout layout = Layout.of(view.size());
    Room room = room(view);
    List<Row> rows = new ArrayList<>(flow(layout, view).rows(0, room.textHeight()));
    String corner = marker.taken().isEmpty() ? "" : marker.taken().size() + " marked";
    if (!room.isBeside()) {
      while (rows.size() < room.articleTop()) {
        rows.add(Row.BLANK);
      }
      rows.addAll(room.rows(pane, view.ascii()));
    }
    Content content = Content.of("Evidence", "what proves the answer", corner, rows);
    return room.isBeside() ? content.beside(room.rows(pane, view.ascii())) : content;
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    boolean isByWords = marker.grip() != Grip.SENTENCE;
    List<Hint> hints = new ArrayList<>();
    hints.add(Hint.of(Command.ENTER, "take", "take what is marked, else what the cursor is on"));
    if (isByWords) {
      hints.add(Hint.of(Command.TURN, "word", "a word more or less"));
      hints.add(tab());
      hints.add(Hint.of(Command.MOVE, "words", "eight words more or less"));
    } else {
      hints.add(Hint.of(Command.MOVE, "sentence", "to the sentence above or below"));
      hints.add(Hint.of(Command.CARRY, "more", "one sentence more or less (also J and K)"));
      hints.add(tab());
      hints.add(Hint.of(Command.TURN, "paragraph", "to the next paragraph, or the one before"));
    }
    hints.add(Hint.of(Command.MARK, "one of several", "mark this place besides others"));
    hints.add(Hint.of(Command.ESCAPE, "back", "back to the question, nothing changed"));
    hints.add(Hint.of(Command.PAGE, "scroll", "scroll the article"));
    return hints;
  }

  private Hint tab() {
    String words =
        switch (marker.grip()) {
          case SENTENCE -> "first word";
          case FIRST_WORD -> "last word";
          case LAST_WORD -> "sentence";
        };
    return Hint.of(Command.TAB, words, "the arrows move sentence, first word, last word");
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    int by = Command.direction(key);
    boolean isByWords = marker.grip() != Grip.SENTENCE;
    return switch (command) {
      case ENTER -> Turned.to(writing.proved(marker.evidence(), pane, view));
      case MOVE -> Turned.to(with(isByWords ? marker.byWords(8 * by) : marker.moved(by)));
      case TURN -> Turned.to(with(isByWords ? marker.byWords(by) : marker.toParagraph(by)));
      case CARRY -> Turned.to(with(marker.extended(by)));
      case TAB -> Turned.to(with(marker.gripped(by)));
      case MARK -> Turned.to(with(marker.toggled()));
      case PAGE -> Turned.to(scrolled(by * Math.max(1, room(view).pageHeight() - 2), view));
      case ESCAPE -> Turned.to(writing);
      default -> Turned.to(this);
    };
  }

  @Override
  public Page wheeled(int rows, int column, View view) {
    return scrolled(rows, view);
  }

  @Override
  public Turned clicked(int column, int row, Desk desk, View view) {
    return Turned.to(
        room(view)
            .offsetAt(pane, column, row, view.ascii())
            .map(offset -> with(marker.pointedAt(offset)))
            .orElse(this));
  }

  @Override
  public Page renewed(Desk before, Desk now) {
    return new Marking(writing.renewed(before, now), marker, pane);
  }

  @Override
  public Optional<Page> beforeLeaving() {
    return writing.beforeLeaving();
  }

  @Override
  public String farewell(Desk desk) {
    return writing.farewell(desk);
  }
}
