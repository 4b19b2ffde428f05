package readback.generate.fact;

/** How surely a fact is stated. */
public enum Status {
  /** The paper says so in its own voice. */
  ASSERTED,
  /** Somebody is reported to say so. */
  REPORTED,
  /** It would, could or might be so. */
  HYPOTHETICAL,
  /** It is said not to be so. */
  NEGATED,
  /** It is to be so. */
  PLANNED
}
