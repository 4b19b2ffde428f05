package readback.terminal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import readback.screen.Event;
import readback.screen.Event.Code;
import readback.screen.Event.Key;
import readback.screen.Event.Mouse;
import readback.screen.Event.Paste;

/** Types bytes at a decoder and writes down, in words, the events that it makes of them. */
final class Typist {
  private static final int ATTEMPTS = 50;

  private final Inbox inbox = new Inbox();
  private final Decoder decoder;
  private final List<String> told = new ArrayList<>();
  private volatile long typedAt;
  private boolean wasLate;

  Typist() {
    Typed typed = new Typed(inbox);
    Sequences sequences = new Sequences();
    Output nowhere = new Output(java.io.OutputStream.nullOutputStream());
    decoder = new Decoder(inbox, typed, sequences, new Lanterna(typed, nowhere, sequences));
  }

  /** The events of keys typed one piece after another, each decoded before the next comes. */
  static List<String> events(String... pieces) {
    Typist typist = new Typist();
    for (String piece : pieces) {
      typist.type(bytes(piece));
      typist.drain();
    }
    return typist.told;
  }

  static List<String> events(byte[] bytes) {
    Typist typist = new Typist();
    typist.type(bytes);
    typist.drain();
    return typist.told;
  }

  /** The last string that the terminal answered with. */
  static String answer(String typed) {
    Typist typist = new Typist();
    typist.type(bytes(typed));
    typist.drain();
    return typist.decoder.takeAnswer();
  }

  /**
   * The events of pieces of which each comes as soon as the decoder waits for it. A busy machine
   * may be slower than the decoder's patience; such an attempt proves nothing and is repeated.
   */
  static List<String> inTime(List<byte[]> pieces) {
    for (int i = 0; i < ATTEMPTS; i++) {
      Typist typist = new Typist();
      typist.typeOnDemand(pieces);
      if (!typist.wasLate) {
        return typist.told;
      }
    }
    throw new IllegalStateException("This machine is too busy to type within 50 milliseconds");
  }

  private void typeOnDemand(List<byte[]> pieces) {
    Thread hands = new Thread(() -> typeAll(pieces), "typist");
    hands.start();
    while (hands.isAlive()) {
      long asked = System.nanoTime();
      note(decoder.next());
      wasLate |= typedAt - asked >= Decoder.ESCAPE_WAIT - TimeUnit.MILLISECONDS.toNanos(5);
      if (hands.isAlive()) {
        inbox.await(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(2));
      }
    }
    drain();
  }

  private void typeAll(List<byte[]> pieces) {
    try {
      for (byte[] piece : pieces) {
        inbox.awaitDemand();
        type(piece);
        typedAt = System.nanoTime();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void type(byte[] bytes) {
    inbox.type(bytes, bytes.length);
  }

  private void drain() {
    for (Event event = decoder.next(); event != null; event = decoder.next()) {
      note(event);
    }
  }

  private void note(Event event) {
    if (event != null) {
      told.add(inWords(event));
    }
  }

  static byte[] bytes(String typed) {
    return typed.getBytes(StandardCharsets.UTF_8);
  }

  private static String inWords(Event event) {
    if (event instanceof Key key) {
      String name =
          key.code() == Code.CHARACTER ? key.text() : key.code().name().toLowerCase(Locale.ROOT);
      return (key.ctrl() ? "ctrl-" : "")
          + (key.alt() ? "alt-" : "")
          + (key.shift() ? "shift-" : "")
          + name;
    }
    if (event instanceof Mouse mouse) {
      return mouse.button().name().toLowerCase(Locale.ROOT)
          + " at "
          + mouse.column()
          + ", "
          + mouse.row();
    }
    return event instanceof Paste paste ? "paste(" + paste.text() + ")" : event.toString();
  }
}
