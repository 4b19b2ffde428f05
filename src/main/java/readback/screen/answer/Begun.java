package readback.screen.answer;

import readback.article.Article;
import readback.item.Sheet;

/** The empty response for each shape of sheet. */
record Begun(Article article) implements Sheet.Visitor<Answering> {
  @Override
  public Answering pickOne(Sheet.PickOne sheet) {
    return PickOneAnswering.on(sheet);
  }

  @Override
  public Answering pickMany(Sheet.PickMany sheet) {
    return PickManyAnswering.on(sheet);
  }

  @Override
  public Answering write(Sheet.Write sheet) {
    return WriteAnswering.EMPTY;
  }

  @Override
  public Answering arrange(Sheet.Arrange sheet) {
    return ArrangeAnswering.on(sheet);
  }

  @Override
  public Answering pair(Sheet.Pair sheet) {
    return PairAnswering.on(sheet);
  }

  @Override
  public Answering point(Sheet.Point sheet) {
    return PointAnswering.on(article);
  }
}
