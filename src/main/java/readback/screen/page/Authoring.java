package readback.screen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.bank.Place;
import readback.screen.Command;
import readback.screen.Effect;
import readback.screen.Hint;

/** What a reader can do for the author of a question: flag it, copy it, mend it. */
final class Authoring {
  static final Hint NEW = Hint.of(Command.NEW, "new", "write a new question on this article");

  private Authoring() {}

  static List<Hint> hints(Sitting sitting, Desk desk) {
    List<Hint> hints = new ArrayList<>();
    hints.add(Hint.of(Command.FLAG, "flag", "flag the question with a note to its author"));
    hints.add(Hint.of(Command.COPY, "copy", "copy the question to the clipboard"));
    if (place(sitting, desk).isPresent()) {
      hints.add(Hint.of(Command.EDIT, "edit", "mend the question in your editor"));
    }
    if (desk.author().isPresent()) {
      hints.add(NEW);
    }
    return hints;
  }

  static Turned press(Command command, QuestionPage page, Sitting sitting, Desk desk) {
    return switch (command) {
      case FLAG -> Turned.to(FlagNote.on(page));
      case COPY ->
          Turned.to(page, new Effect.Copy(QuestionText.of(sitting.turn(), sitting.quiz())))
              .saying("Copied.");
      case EDIT -> edited(page, place(sitting, desk));
      case NEW -> written(page, sitting.quiz().article(), desk);
      default -> Turned.to(page);
    };
  }

  /** The page for a new question, which comes back here. */
  static Turned written(Page page, Article article, Desk desk) {
    return Turned.to(desk.author().map(author -> author.question(article, page)).orElse(page));
  }

  private static Turned edited(QuestionPage page, Optional<Place> place) {
    return place.isPresent() ? Turned.to(page, new Effect.Edit(place.get())) : Turned.to(page);
  }

  /** An exam keeps its keys to itself until it is over. */
  private static Optional<Place> place(Sitting sitting, Desk desk) {
    boolean isSecret = !sitting.quiz().rules().mode().explainsAtOnce();
    return isSecret && !sitting.quiz().finished()
        ? Optional.empty()
        : desk.place(sitting.quiz().article().name(), sitting.turn().item());
  }
}
