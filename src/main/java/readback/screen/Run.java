package readback.screen;

/** A piece of a row in one ink. The text is printable and without line ends. */
public record Run(String text, Ink ink) {}
