package readback.screen.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextFieldTest {
  @Test
  void ofAPasteThatIsTooLongTheBeginningIsTaken() {
    TextField field = TextField.of("ab").inserted("x".repeat(2 * TextField.LONGEST));

    assertEquals("ab" + "x".repeat(TextField.LONGEST - 2), field.text());
    assertEquals(TextField.LONGEST, field.caret());
  }

  @Test
  void aFullFieldStaysAsItIs() {
    TextField full = TextField.of("x".repeat(TextField.LONGEST));

    assertEquals(full, full.inserted("y"));
  }

  @Test
  void aLetterIsNotPartedFromItsMarks() {
    TextField field = TextField.of("x".repeat(TextField.LONGEST - 1)).inserted("e\u0301n");

    assertEquals("x".repeat(TextField.LONGEST - 1), field.text());
  }
}
