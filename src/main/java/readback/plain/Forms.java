package readback.plain;

import readback.article.Article;
import readback.item.Sheet;

/** The form for each shape of sheet. */
record Forms(Article article) implements Sheet.Visitor<Form> {
  @Override
  public Form pickOne(Sheet.PickOne sheet) {
    return new PickOneForm(sheet);
  }

  @Override
  public Form pickMany(Sheet.PickMany sheet) {
    return new PickManyForm(sheet);
  }

  @Override
  public Form write(Sheet.Write sheet) {
    return new WriteForm("");
  }

  @Override
  public Form arrange(Sheet.Arrange sheet) {
    return new ArrangeForm(sheet);
  }

  @Override
  public Form pair(Sheet.Pair sheet) {
    return new PairForm(sheet);
  }

  @Override
  public Form point(Sheet.Point sheet) {
    return new PointForm(article);
  }
}
