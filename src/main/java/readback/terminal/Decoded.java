package readback.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import readback.screen.Event;

/** What a pattern found, in the form that Lanterna's decoder hands on. */
final class Decoded extends KeyStroke {
  /** A sequence that means nothing here: a report nobody asked for, a key nobody knows. */
  static final Decoded NOTHING = new Decoded(null, "");

  /** Pasted text begins. */
  static final Decoded PASTE = new Decoded(null, "");

  /** A string for the program begins (OSC, DCS, APC, PM, SOS): the terminal answers a question. */
  static final Decoded STRING = new Decoded(null, "");

  private final transient Event event;
  private final String text;

  private Decoded(Event event, String text) {
    super(KeyType.Unknown);
    this.event = event;
    this.text = text;
  }

  static Decoded of(Event event) {
    return new Decoded(event, "");
  }

  /** A piece of a paste or of a string. */
  static Decoded text(String text) {
    return new Decoded(null, text);
  }

  /** What happened, or null if nothing did. */
  Event event() {
    return event;
  }

  String text() {
    return text;
  }
}
