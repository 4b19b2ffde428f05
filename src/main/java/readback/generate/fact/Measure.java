package readback.generate.fact;

/** What kind of number a sentence holds. */
public enum Measure {
  COUNT,
  MONEY,
  PERCENT,
  YEAR,
  MONTH,
  WEEKDAY,
  AGE,
  DURATION
}
