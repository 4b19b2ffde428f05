package readback.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.article.Paragraph;
import readback.item.Sheet;
import readback.quiz.Quiz;
import readback.quiz.Turn;

/** Asks the current question of a sitting until there is something to be done about it. */
record Question(Talk talk, Quiz quiz) {

  /** Reads the question out. */
  void readOut(String timeLeft) {
    Turn turn = quiz.current();
    talk.say("");
    talk.say(
        "Question "
            + (quiz.at() + 1)
            + " of "
            + quiz.turns().size()
            + ", "
            + turn.item().level().label()
            + (turn.item().about().draft() ? ", a draft that nobody has reviewed yet" : "")
            + timeLeft
            + ".");
    talk.say(Outcome.stem(turn));
    form().lines().forEach(talk::say);
    if (turn.isAnswered()) {
      talk.say(Explanation.answer(turn, quiz.article()));
    }
    if (!quiz.isOpenToAnswer()) {
      Explanation.lines(turn, quiz.article()).forEach(talk::say);
    }
  }

  Act ask(String timeLeft) {
    Form form = form();
    while (true) {
      Optional<String> line = talk.ask(form.prompt());
      if (line.isEmpty()) {
        return Act.Move.LEAVE;
      }
      if (line.get().isBlank() && quiz.current().isAnswered()) {
        return Act.Move.ONWARD;
      }
      Optional<Command.Call> call = call(line.get(), form);
      if (call.isPresent()) {
        Optional<Act> act = obey(call.get(), form, timeLeft);
        if (act.isPresent()) {
          return act.get();
        }
      } else if (isSlashed(line.get())) {
        talk.say("There is no command " + line.get().strip() + ". Type /? for the list.");
      } else {
        Reply reply = form.read(line.get());
        if (reply instanceof Reply.Given given) {
          return new Act.Answer(given.response());
        } else if (reply instanceof Reply.Further further) {
          form = further.next();
          form.lines().forEach(talk::say);
        } else if (reply instanceof Reply.Again again) {
          talk.say(again.kindly());
        }
      }
    }
  }

  private Form form() {
    if (!quiz.isOpenToAnswer()) {
      return new AnsweredForm();
    }
    Form form = quiz.current().sheet().accept(new Forms(quiz.article()));
    return quiz.current().isAnswered() ? new KeptForm(form) : form;
  }

  private static boolean isSlashed(String line) {
    return line.strip().startsWith("/") || line.strip().startsWith(":");
  }

  private static Optional<Command.Call> call(String line, Form form) {
    if (isSlashed(line)) {
      return Command.called(line.strip().substring(1));
    }
    return form.takesLetters() ? Optional.empty() : Command.called(line);
  }

  /** Does what a command says; empty if the question still waits for an answer. */
  private Optional<Act> obey(Command.Call call, Form form, String timeLeft) {
    switch (call.command()) {
      case HELP -> help(form).forEach(talk::say);
      case TEXT -> text().forEach(talk::say);
      case REPEAT -> readOut(timeLeft);
      case FLAG -> {
        return note(call.rest());
      }
      case SKIP -> {
        return Optional.of(Act.Move.SKIP);
      }
      case BACK -> {
        return Optional.of(Act.Move.BACK);
      }
      case LEAVE -> {
        return Optional.of(Act.Move.LEAVE);
      }
    }
    return Optional.empty();
  }

  private static List<String> help(Form form) {
    List<String> lines = new ArrayList<>();
    lines.add(
        form.takesLetters()
            ? "Instead of an answer you can type a slash and one of these:"
            : "Instead of an answer you can type one of these:");
    Arrays.stream(Command.values()).map(Command::help).forEach(lines::add);
    return lines;
  }

  private Optional<Act> note(String typed) {
    Optional<String> note =
        typed.isEmpty() ? talk.ask("Your note to the author") : Optional.of(typed);
    if (note.isEmpty()) {
      return Optional.of(Act.Move.LEAVE);
    }
    if (note.get().isBlank()) {
      talk.say("No note was written.");
      return Optional.empty();
    }
    return Optional.of(new Act.Flag(note.get().strip()));
  }

  /** The article; a closed book opens only for pointing at a sentence in it. */
  private List<String> text() {
    boolean shut = quiz.rules().closedBook() && !(quiz.current().sheet() instanceof Sheet.Point);
    return shut ? List.of("The article stays closed until the end.") : text(quiz.article());
  }

  static List<String> text(Article article) {
    List<String> lines = new ArrayList<>();
    lines.add(article.title());
    article
        .byline()
        .ifPresent(
            by -> lines.add(by.author() + (by.place().isEmpty() ? "" : ", " + by.place()) + "."));
    int number = 1;
    for (Paragraph paragraph : article.paragraphs()) {
      lines.add("Paragraph " + number + ". " + article.words(paragraph.span()));
      number++;
    }
    return lines;
  }
}
