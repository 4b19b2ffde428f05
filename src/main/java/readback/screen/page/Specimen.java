package readback.screen.page;

import java.time.Instant;
import java.util.List;
import readback.article.Article;
import readback.item.Item;
import readback.quiz.Quiz;
import readback.quiz.Rules;

/**
 * A question by itself, as a reader will see it; for its author.
 *
 * @param asked the page that asks it
 * @param explained the page that explains it, answered rightly
 */
public record Specimen(Page asked, Page explained) {
  public static Specimen of(Item item, Article article, Instant now) {
    Quiz quiz = Quiz.begin(article, Rules.practice(0), List.of(item), now);
    return new Specimen(Ask.of(Sitting.of(quiz)), Explain.of(Sitting.of(quiz.respond(item.key()))));
  }
}
