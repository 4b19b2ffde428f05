package readback.screen.author;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import readback.article.Span;
import readback.item.Kind;
import readback.item.Level;
import readback.item.TrueFalse.Truth;
import readback.screen.Event;
import readback.screen.answer.TextField;
import readback.screen.author.Slot.Part;

/**
 * A form that is being filled in.
 *
 * @param at the slot that the cursor is in
 * @param field its text, if it has one
 * @param isTyping whether letters are text; else they are commands
 */
record Form(Draft draft, Slot at, TextField field, boolean isTyping) {
  static Form of(Draft draft) {
    return new Form(draft, Slot.of(Part.TYPE), TextField.EMPTY, false);
  }

  private Form with(Draft other) {
    return new Form(other, at, field, isTyping);
  }

  Form typing(boolean typing) {
    return new Form(draft, at, field, typing);
  }

  /** At another slot, the caret at the end of its text. */
  Form at(Slot slot) {
    TextField text = slot.isText() ? TextField.of(draft.text(slot)) : TextField.EMPTY;
    return new Form(draft, slot, text, slot.isText());
  }

  /** So many slots further down, or up. */
  Form moved(int by) {
    List<Slot> slots = draft.slots();
    return at(slots.get(Math.max(0, Math.min(slots.size() - 1, index() + by))));
  }

  /** The index of the slot that the cursor is in. */
  int index() {
    return draft.slots().indexOf(at);
  }

  Form edited(TextField text) {
    return new Form(draft.with(at, text.text()), at, text, isTyping);
  }

  Form typed(Event.Key key) {
    return isTyping ? edited(field.press(key)) : this;
  }

  Form pasted(String text) {
    return at.isText() ? typing(true).edited(field.inserted(text)) : this;
  }

  Form proved(List<Span> evidence) {
    return with(draft.proved(evidence));
  }

  /** What can be chosen in this slot, in words; nothing in a slot for text. */
  List<String> choices() {
    return switch (at.part()) {
      case TYPE -> labels(Kind.values(), Kind::label);
      case LEVEL -> labels(Level.values(), Level::label);
      case TRUTH -> labels(Truth.values(), Truth::label);
      default -> List.of();
    };
  }

  private static <T> List<String> labels(T[] values, Function<T, String> label) {
    return Arrays.stream(values).map(label).toList();
  }

  /** The next choice, or the one before, round and round. */
  Form turned(int by) {
    int now =
        switch (at.part()) {
          case TYPE -> draft.kind().ordinal();
          case LEVEL -> draft.level().ordinal();
          default -> draft.truth().ordinal();
        };
    return chosen(Math.floorMod(now + by, choices().size()));
  }

  /** The choice with this index, if there is one. */
  Form chosen(int index) {
    if (index >= choices().size()) {
      return this;
    }
    return switch (at.part()) {
      case TYPE -> with(draft.with(Kind.values()[index]));
      case LEVEL -> with(draft.with(Level.values()[index]));
      default -> with(draft.with(Truth.values()[index]));
    };
  }
}
