package readback.screen.answer;

import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.article.Span;
import readback.item.Response;
import readback.item.Sheet;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.pane.Para;

/** A response in the making on a sheet of one shape; an immutable value. */
public interface Answering {

  /** An empty response on a sheet. */
  static Answering on(Sheet sheet, Article article) {
    return sheet.accept(new Begun(article));
  }

  /** The sheet with what is chosen so far. */
  List<Para> drawn(int width);

  /** What is to be done on this shape of sheet, where the stem does not say it; else empty. */
  default String task() {
    return "";
  }

  /** The keys it knows. */
  List<Hint> hints();

  /** What a key of its hints makes of it. */
  Answering press(Command command, Event.Key key);

  /** The tag of the paragraph to be kept in sight. */
  int focus();

  /** What a click on a paragraph with this tag makes of it. */
  Answering clicked(int tag);

  /** Empty as long as it is not ready to be judged. */
  Optional<Response> response();

  /** What has to be done before it is ready, as a request. */
  String missing();

  /** With the place before the reader where that is to be done. */
  default Answering atMissing() {
    return this;
  }

  /** With a response given earlier. */
  Answering with(Response earlier);

  /** The sheet with what was answered and what is right, in signs and words. */
  List<Para> marked(Response given, Response key, int width);

  /** A response on this sheet in one line. */
  default String inWords(Response response) {
    return String.join(", ", response.given());
  }

  /** Whether characters go into a text field. */
  default boolean isTyping() {
    return false;
  }

  /** A key that is no command. */
  default Answering typed(Event.Key key) {
    return this;
  }

  default Answering pasted(String text) {
    return this;
  }

  /** The column of the text cursor in the line with the focus, or -1. */
  default int caret(int width) {
    return -1;
  }

  /** The sentence of the article that is pointed at, where that is how to answer. */
  default Optional<Span> pointer() {
    return Optional.empty();
  }

  /** What a click on a character of the article makes of it. */
  default Answering pointedAt(int offset) {
    return this;
  }
}
