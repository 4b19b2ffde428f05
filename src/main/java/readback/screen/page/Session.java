package readback.screen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.attempt.JournalLine;
import readback.bank.Testlet;
import readback.quiz.Quiz;
import readback.quiz.Wish;
import readback.screen.Command;
import readback.screen.Effect;
import readback.screen.Event;
import readback.screen.Frame;
import readback.screen.Hint;
import readback.screen.Screen;
import readback.screen.Step;
import readback.screen.View;

/**
 * The program's screen: the page that is open, and what is the same on all of them.
 *
 * @param notice said under the page until the next key
 * @param help laid over the page while it is open
 */
public record Session(Desk desk, Page page, String notice, Optional<Help> help) implements Screen {
  static final Hint HELP = Hint.of(Command.HELP, "help", "this help");
  static final Hint LEAVE =
      Hint.of(Command.LEAVE, "leave", "leave; a sitting is kept, and can be gone on with");

  /**
   * The first screen, before any question file is read.
   *
   * @param wish how sittings go, until the reader chooses otherwise
   * @param isKept whether sittings are kept on disk
   */
  public static Session loading(Wish wish, boolean isKept) {
    return on(Desk.empty(wish, isKept), Home.empty(wish));
  }

  /** Begins with a page of another kind, and a desk of its own. */
  public static Session opening(Page page) {
    return on(Desk.empty(Wish.USUAL, false), page);
  }

  /** The same, with new questions to be written by the key for it. */
  public Session authored(Author author) {
    return new Session(desk.authored(author), page, notice, help);
  }

  /** At once into a sitting on an article, as wished; at home with a word why if nothing fits. */
  public Step begun(Testlet testlet, View view) {
    return step(Opening.begin(testlet, Home.at(testlet.article().name(), desk), desk, view));
  }

  /** At once into a sitting that is put together already. */
  public Step begun(Quiz quiz) {
    return step(Sitting.of(quiz).opened(new Effect.Begin(quiz)));
  }

  private static Session on(Desk desk, Page page) {
    return new Session(desk, page, "", Optional.empty());
  }

  @Override
  public Step press(Event event, View view) {
    Optional<Turned> over = page.outOfTime(desk, view);
    if (over.isPresent()) {
      return on(desk, page).step(over.get());
    }
    if (event instanceof Event.Key key) {
      return pressed(key, view);
    }
    if (event instanceof Event.Paste paste) {
      return Step.to(turnedTo(page.pasted(paste.text(), view)));
    }
    if (event instanceof Event.Mouse mouse) {
      return pointed(mouse, view);
    }
    if (event instanceof Event.Loaded loaded) {
      Desk now = desk.loaded(loaded.bank(), loaded.history());
      return Step.to(new Session(now, page.renewed(desk, now), notice, help));
    }
    if (event instanceof Event.Told told) {
      return Step.to(new Session(desk, page, told.line(), help));
    }
    return Step.to(this);
  }

  private Step pressed(Event.Key key, View view) {
    List<Hint> known = help.isEmpty() ? page.hints(desk, view) : Help.HINTS;
    Command command = Command.of(key, help.isEmpty() && page.isTyping(), known);
    if (command == Command.LEAVE) {
      Optional<Page> first = page.beforeLeaving();
      return first.isPresent() ? Step.to(turnedTo(first.get())) : Step.to(this, new Effect.Quit());
    }
    boolean isLegible = !Layout.isTooSmall(view.size());
    if (help.isPresent()) {
      return Step.to(new Session(desk, page, notice, help.get().pressed(command, key, view)));
    }
    if (command == Command.HELP) {
      return Step.to(isLegible ? new Session(desk, page, "", Optional.of(Help.TOP)) : this);
    }
    if (!isLegible && command != Command.ESCAPE) {
      return Step.to(this);
    }
    if (command != null && knows(command, known)) {
      return step(page.press(command, key, desk, view));
    }
    return Step.to(turnedTo(page.typed(key, view)));
  }

  private static boolean knows(Command command, List<Hint> known) {
    for (Hint hint : known) {
      if (hint.command() == command) {
        return true;
      }
    }
    return false;
  }

  private Step pointed(Event.Mouse mouse, View view) {
    if (isOnFooter(mouse, view)) {
      Optional<Event.Key> key = new Footer(footer(view), view).keyAt(mouse.column());
      return key.isPresent() ? pressed(key.get(), view) : Step.to(this);
    }
    if (help.isPresent() || Layout.isTooSmall(view.size())) {
      return Step.to(this);
    }
    return switch (mouse.button()) {
      case WHEEL_UP -> Step.to(turnedTo(page.wheeled(-3, mouse.column(), view)));
      case WHEEL_DOWN -> Step.to(turnedTo(page.wheeled(3, mouse.column(), view)));
      case LEFT -> step(page.clicked(mouse.column(), mouse.row(), desk, view));
      case MIDDLE, RIGHT -> Step.to(this);
    };
  }

  private static boolean isOnFooter(Event.Mouse mouse, View view) {
    return mouse.button() == Event.Mouse.Button.LEFT
        && mouse.row() == view.size().rows() - 1
        && !Layout.isTooSmall(view.size());
  }

  private Session turnedTo(Page next) {
    return new Session(desk, next, "", help);
  }

  private Step step(Turned turned) {
    Page next = turned.page();
    Desk now = desk;
    if (next instanceof Home home) {
      now = desk.wishing(home.wish());
    } else if (next instanceof Result result && isFinishing(turned.effects())) {
      now = desk.finished(result.sitting().quiz());
    }
    return new Step(new Session(now, next, turned.notice(), Optional.empty()), turned.effects());
  }

  private static boolean isFinishing(List<Effect> effects) {
    for (Effect effect : effects) {
      if (effect instanceof Effect.Keep keep && keep.line() instanceof JournalLine.Summary) {
        return true;
      }
    }
    return false;
  }

  /** The keys that mean something now. */
  public List<Hint> hints(View view) {
    List<Hint> hints = new ArrayList<>(page.hints(desk, view));
    hints.add(HELP);
    hints.add(LEAVE);
    return hints;
  }

  @Override
  public Frame draw(View view) {
    if (Layout.isTooSmall(view.size())) {
      return Chrome.tooSmall(view);
    }
    if (help.isPresent()) {
      return Chrome.frame(view, help.get().draw(hints(view), view), "", footer(view));
    }
    return Chrome.frame(view, page.draw(desk, view), notice, footer(view));
  }

  /** Where letters are text, help and leave are to be had after Esc only. */
  private List<Hint> footer(View view) {
    if (help.isPresent()) {
      return Help.HINTS;
    }
    return page.isTyping() ? page.hints(desk, view) : hints(view);
  }

  @Override
  public boolean hasClock() {
    return page.hasClock();
  }

  @Override
  public String farewell() {
    return page.farewell(desk);
  }
}
