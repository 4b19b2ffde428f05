package readback.plain;

import readback.item.Sheet;

/** The verb that goes with each shape of sheet. */
final class Said implements Sheet.Visitor<String> {
  static final Said YOU = new Said();

  private Said() {}

  @Override
  public String pickOne(Sheet.PickOne sheet) {
    return "You chose ";
  }

  @Override
  public String pickMany(Sheet.PickMany sheet) {
    return "You chose ";
  }

  @Override
  public String write(Sheet.Write sheet) {
    return "You wrote ";
  }

  @Override
  public String arrange(Sheet.Arrange sheet) {
    return "Your order is ";
  }

  @Override
  public String pair(Sheet.Pair sheet) {
    return "You matched ";
  }

  @Override
  public String point(Sheet.Point sheet) {
    return "You pointed at ";
  }
}
