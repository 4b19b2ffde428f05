package readback.command;

/** How a command prints what it found; named as on the command line. */
enum Format {
  /** For people. */
  text,
  /** For tools. */
  json
}
