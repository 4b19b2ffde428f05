package readback.launcher;

import java.util.List;
import readback.article.Article;
import readback.item.Sheet;
import readback.quiz.Quiz;
import readback.quiz.Turn;

/** The keys that answer the questions of a sitting rightly, but for the last Enter. */
record KeysToAnswer(Quiz quiz) {
  private static final String DOWN = "\u001b[B";

  String of(int turn) {
    Turn asked = quiz.turns().get(turn);
    return asked.sheet().accept(new OnSheet(quiz.article(), asked.item().key().given()));
  }

  private record OnSheet(Article article, List<String> key) implements Sheet.Visitor<String> {
    @Override
    public String pickOne(Sheet.PickOne sheet) {
      return places(sheet.options());
    }

    @Override
    public String pickMany(Sheet.PickMany sheet) {
      return places(sheet.options());
    }

    @Override
    public String write(Sheet.Write sheet) {
      return key.get(0);
    }

    @Override
    public String arrange(Sheet.Arrange sheet) {
      return places(sheet.lines());
    }

    @Override
    public String pair(Sheet.Pair sheet) {
      return places(sheet.rights());
    }

    @Override
    public String point(Sheet.Point sheet) {
      List<String> sentences =
          article.sentences().stream().map(sentence -> article.words(sentence.span())).toList();
      return DOWN.repeat(sentences.indexOf(key.get(0)));
    }

    /** The number of each text of the key among those shown. */
    private String places(List<String> shown) {
      StringBuilder digits = new StringBuilder();
      key.forEach(text -> digits.append(shown.indexOf(text) + 1));
      return digits.toString();
    }
  }
}
