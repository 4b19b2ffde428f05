package readback.screen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Span;
import readback.item.Response;
import readback.quiz.Turn;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Frame;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.Row;
import readback.screen.View;
import readback.screen.answer.Answering;
import readback.screen.pane.ArticlePane;
import readback.screen.pane.Flow;
import readback.screen.pane.Mark;
import readback.screen.pane.Para;
import readback.screen.pane.Scroll;

/**
 * A question to be answered.
 *
 * @param answering the response in the making
 * @param scroll where stem and sheet are scrolled to
 * @param isTextOpen whether the article is shown in place of the question, where there is no room
 *     for both
 */
record Ask(Sitting sitting, Answering answering, Scroll scroll, boolean isTextOpen)
    implements QuestionPage {

  static Ask of(Sitting sitting) {
    Turn turn = sitting.turn();
    Answering empty = Answering.on(turn.sheet(), sitting.quiz().article());
    Answering answering = turn.answer().map(given -> empty.with(given.response())).orElse(empty);
    Scroll scroll = answering.isTyping() ? Scroll.TOP.showing(answering.focus()) : Scroll.TOP;
    ArticlePane pane = sitting.pane().marked(List.of());
    return new Ask(sitting.with(pane), answering, scroll, false).pointing();
  }

  private Ask with(Answering other) {
    return new Ask(sitting, other, scroll.showing(other.focus()), false).pointing();
  }

  @Override
  public Ask with(Sitting other) {
    return new Ask(other, answering, scroll, isTextOpen);
  }

  private Ask with(ArticlePane pane) {
    return new Ask(sitting.with(pane), answering, scroll, isTextOpen);
  }

  /** The sentence pointed at stands out in the article, and in sight. */
  private Ask pointing() {
    Optional<Span> pointer = answering.pointer();
    if (pointer.isEmpty()) {
      return this;
    }
    Mark mark = new Mark(pointer.get(), Ink.CURSOR, "▌ ");
    return with(sitting.pane().marked(List.of(mark)).showing(pointer));
  }

  /** A closed book stays closed, unless the answer is in it to be pointed at. */
  private boolean isBookOpen() {
    return !sitting.quiz().rules().closedBook() || isPointing();
  }

  private boolean isPointing() {
    return answering.pointer().isPresent();
  }

  private Room room(View view) {
    Layout layout = Layout.of(view.size());
    if (layout.isWide() && isBookOpen()) {
      return Room.beside(layout);
    }
    if (isPointing()) {
      return Room.below(layout, flow(layout, view).height());
    }
    return isTextOpen && isBookOpen() ? Room.instead(layout) : Room.none(layout);
  }

  private Flow flow(Layout layout, View view) {
    List<Para> paras = new ArrayList<>();
    paras.add(Para.of(sitting.turn().item().stem(), Ink.TITLE));
    if (!answering.task().isEmpty()) {
      paras.add(Para.of(answering.task(), Ink.FAINT));
    }
    paras.add(Para.BLANK);
    paras.addAll(answering.drawn(layout.column()));
    return Flow.set(paras, layout.column(), view.ascii());
  }

  @Override
  public Content draw(Desk desk, View view) {
    Layout layout = Layout.of(view.size());
    Room room = room(view);
    Flow flow = flow(layout, view);
    int top = flow.top(scroll, room.textHeight());
    List<Row> rows = new ArrayList<>(flow.rows(top, room.textHeight()));
    if (room.isBelow()) {
      while (rows.size() < room.articleTop()) {
        rows.add(Row.BLANK);
      }
      rows.addAll(room.rows(sitting.pane(), view.ascii()));
    }
    Content content =
        Content.of(sitting.place(), sitting.detail(), sitting.corner(view.now()), rows)
            .progressed(sitting.progress());
    return room.isBeside()
        ? beside(content, room, flow, top, view)
        : below(content, room, flow, top);
  }

  private Content beside(Content content, Room room, Flow flow, int top, View view) {
    return below(content, room, flow, top).beside(room.rows(sitting.pane(), view.ascii()));
  }

  private Content below(Content content, Room room, Flow flow, int top) {
    boolean isMore = top + room.textHeight() < flow.height() && room.textHeight() > 0;
    return content
        .more(top > 0 && room.textHeight() > 0, isMore)
        .withCaret(caret(flow, top, room.textHeight(), room.layout().column()));
  }

  private Optional<Frame.Cursor> caret(Flow flow, int top, int height, int width) {
    int column = answering.caret(width);
    int row = flow.lineOf(answering.focus()) - top;
    return column < 0 || row < 0 || row >= height
        ? Optional.empty()
        : Optional.of(new Frame.Cursor(column, row));
  }

  @Override
  public boolean isTyping() {
    return answering.isTyping();
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    Room room = room(view);
    if (room.isInstead()) {
      return AskHints.READING;
    }
    boolean isScrolled =
        room.isScrolling(sitting.pane(), view.ascii())
            || !room.isBeside() && flow(room.layout(), view).height() > room.textHeight();
    boolean isTextAway = isBookOpen() && !room.hasArticle();
    return new AskHints(sitting, answering, isTextAway, isScrolled).on(desk);
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    return switch (command) {
      case ENTER -> entered(desk, view);
      case TEXT -> Turned.to(new Ask(sitting, answering, scroll, !isTextOpen));
      case SKIP -> sitting.skipped(desk, view.now());
      case BACK -> sitting.back();
      case FLAG, EDIT, COPY, NEW -> Authoring.press(command, this, sitting, desk);
      case PAGE -> Turned.to(paged(Command.direction(key), view));
      case MOVE ->
          Turned.to(
              room(view).isInstead()
                  ? scrolled(Command.direction(key), view)
                  : with(answering.press(command, key)));
      default -> Turned.to(with(answering.press(command, key)));
    };
  }

  private Turned entered(Desk desk, View view) {
    Optional<Response> response = answering.response();
    return response.isPresent()
        ? sitting.answered(response.get(), desk, view.now())
        : Turned.to(with(answering.atMissing())).saying(answering.missing());
  }

  private Ask paged(int by, View view) {
    int height = Math.max(1, room(view).pageHeight() - 2);
    return scrolled(by * height, view);
  }

  private Ask scrolled(int rows, View view) {
    Room room = room(view);
    if (room.hasArticle()) {
      return with(room.scrolled(sitting.pane(), rows, view.ascii()));
    }
    Layout layout = Layout.of(view.size());
    Scroll moved = flow(layout, view).scrolled(scroll, rows, room.textHeight());
    return new Ask(sitting, answering, moved, isTextOpen);
  }

  @Override
  public Page typed(Event.Key key, View view) {
    return isTyping() ? with(answering.typed(key)) : this;
  }

  @Override
  public Page pasted(String text, View view) {
    return room(view).isInstead() ? this : with(answering.pasted(text));
  }

  @Override
  public Page wheeled(int rows, int column, View view) {
    return scrolled(rows, view);
  }

  @Override
  public Turned clicked(int column, int row, Desk desk, View view) {
    Layout layout = Layout.of(view.size());
    Room room = room(view);
    Optional<Integer> offset = room.offsetAt(sitting.pane(), column, row, view.ascii());
    if (offset.isPresent()) {
      return Turned.to(isPointing() ? with(answering.pointedAt(offset.get())) : this);
    }
    int line = row - layout.body();
    if (line < 0 || line >= room.textHeight() || column >= layout.margin() + layout.column()) {
      return Turned.to(this);
    }
    Flow flow = flow(layout, view);
    int tag = flow.tagAt(line + flow.top(scroll, room.textHeight()));
    return Turned.to(tag == Para.NO_TAG ? this : with(answering.clicked(tag)));
  }

  @Override
  public Page renewed(Desk before, Desk now) {
    Sitting renewed = Renewal.of(sitting, before, now);
    boolean isSame =
        renewed.turn().sheet().equals(sitting.turn().sheet())
            && renewed.turn().item().equals(sitting.turn().item());
    return isSame ? with(renewed) : renewed.page();
  }
}
