package readback.generate.table;

import java.util.List;

/** The months, as news texts write them out. */
public final class Months {
  /** In the order of the year. */
  public static final List<String> NAMES =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Months() {}
}
