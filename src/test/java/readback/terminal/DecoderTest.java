package readback.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What typed bytes mean, however a slow line cuts them. */
class DecoderTest {
  private static final String ESC = "\u001b";
  private static final String PASTE = ESC + "[200~";
  private static final String PASTED = ESC + "[201~";

  @ParameterizedTest
  @CsvSource({
    "[A, up",
    "[B, down",
    "[C, right",
    "[D, left",
    "[H, home",
    "[F, end",
    "[Z, back_tab",
    "OA, up",
    "OB, down",
    "OC, right",
    "OD, left",
    "OH, home",
    "OF, end",
    "[1~, home",
    "[2~, insert",
    "[3~, delete",
    "[4~, end",
    "[5~, page_up",
    "[6~, page_down",
    "[7~, home",
    "[8~, end",
    "OP, f1",
    "OS, f4",
    "[15~, f5",
    "[24~, f12",
    "[[A, f1",
    "[[E, f5",
    "OM, enter",
    "Oq, 1",
    "Oy, 9",
    "OX, ="
  })
  void aKeyIsTheSameHoweverATerminalSendsIt(String sequence, String key) {
    assertEquals(List.of(key), Typist.events(ESC + sequence));
    assertCutAnywhere(ESC + sequence, List.of(key));
  }

  @ParameterizedTest
  @CsvSource({
    "[1;2A, shift-up",
    "[1;3B, alt-down",
    "[1;5C, ctrl-right",
    "[1;6D, ctrl-shift-left",
    "[1;4A, alt-shift-up",
    "[1;8A, ctrl-alt-shift-up",
    "[1;9A, alt-up",
    "[1;5H, ctrl-home",
    "[3;5~, ctrl-delete",
    "[5;2~, shift-page_up",
    "[1;2P, shift-f1",
    "[1;2R, shift-f3",
    "[15;5~, ctrl-f5"
  })
  void aHeldModifierComesWithTheKey(String sequence, String key) {
    assertEquals(List.of(key), Typist.events(ESC + sequence));
    assertCutAnywhere(ESC + sequence, List.of(key));
  }

  @Test
  void controlCharactersAreKeys() {
    assertEquals(
        List.of("ctrl- ", "ctrl-a", "ctrl-c", "backspace", "tab", "enter", "enter", "ctrl-z"),
        Typist.events("\0\u0001\u0003\b\t\n\r\u001a"));
    assertEquals(List.of("backspace"), Typist.events("\u007f"));
    assertEquals(List.of(), Typist.events("\u001c\u001d\u001e\u001f"));
  }

  @Test
  void escapeBeforeACharacterIsAltOnlyIfBothCameAtOnce() {
    assertEquals(List.of("alt-x", "y"), Typist.events(ESC + "xy"));
    assertEquals(List.of("alt-é"), Typist.events(ESC + "é"));
    assertEquals(List.of("escape", "x"), Typist.events(ESC, "x"));
  }

  @Test
  void anEscapeAloneIsTheKey() {
    assertEquals(List.of("escape"), Typist.events(ESC));
    assertEquals(List.of("escape", "escape", "escape"), Typist.events(ESC + ESC + ESC));
    assertEquals(List.of("a", "escape"), Typist.events("a" + ESC));
    assertEquals(List.of("escape", "escape", "q"), Typist.events(ESC, ESC, "q"));
  }

  @Test
  void anArrowWhoseRestComesTooLateIsNeverTyping() {
    assertEquals(List.of("escape", "up"), Typist.events(ESC, "[A"));
    assertEquals(List.of("escape", "down"), Typist.events(ESC, "OB"));
    assertEquals(List.of("escape", "left at 4, 6"), Typist.events(ESC, "[<0;5;7M"));
  }

  @Test
  void aSequenceThatHasBegunWaitsForItsRest() {
    assertEquals(List.of("up"), Typist.events(ESC + "[", "A"));
    assertEquals(List.of("ctrl-right"), Typist.events(ESC + "[1", ";", "5", "C"));
    assertEquals(List.of("f2"), Typist.events(ESC + "O", "Q"));
  }

  @Test
  void aNewEscapeOrACancelBreaksASequenceOff() {
    assertEquals(List.of("up"), Typist.events(ESC + "[12;" + ESC + "[A"));
    assertEquals(List.of("x"), Typist.events(ESC + "[12;\u0018x"));
  }

  static Stream<List<String>> everySequence() {
    return Stream.of(
        List.of(ESC + "[A", "up"),
        List.of(ESC + "OD", "left"),
        List.of(ESC + "[1;5C", "ctrl-right"),
        List.of(ESC + "[<0;200;50M", "left at 199, 49"),
        List.of(PASTE + "one\rtwo é 한 😀" + PASTED, "paste(one\ntwo é 한 😀)"),
        List.of(ESC + "]11;rgb:ffff/ffff/ffff" + ESC + "\\"),
        List.of(ESC + "P1$r0m" + ESC + "\\"),
        List.of("né한😀", "n", "é", "한", "😀"));
  }

  @ParameterizedTest
  @MethodSource("everySequence")
  void noCutOfTheBytesChangesWhatTheyMean(List<String> sequenceAndKeys) {
    assertCutAnywhere(sequenceAndKeys.get(0), sequenceAndKeys.subList(1, sequenceAndKeys.size()));
  }

  /** Sent in two pieces, cut at each byte in turn, and byte by byte, it means the same. */
  private static void assertCutAnywhere(String sequence, List<String> means) {
    byte[] bytes = Typist.bytes(sequence + "z");
    List<String> keys = new ArrayList<>(means);
    keys.add("z");
    for (int cut = 1; cut < bytes.length; cut++) {
      List<byte[]> pieces =
          List.of(Arrays.copyOf(bytes, cut), Arrays.copyOfRange(bytes, cut, bytes.length));
      assertEquals(keys, Typist.inTime(pieces), "cut before byte " + cut);
    }
    List<byte[]> single = new ArrayList<>();
    for (byte one : bytes) {
      single.add(new byte[] {one});
    }
    assertEquals(keys, Typist.inTime(single), "every byte alone");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[<0;1;1M | left at 0, 0",
        "[<1;128;2M | middle at 127, 1",
        "[<2;224;300M | right at 223, 299",
        "[<64;1000;1M | wheel_up at 999, 0",
        "[<65;3;4M | wheel_down at 2, 3",
        "[<20;9;9M | left at 8, 8"
      })
  void theMouseKnowsNoLastColumn(String report, String event) {
    assertEquals(List.of(event), Typist.events(ESC + report));
    assertCutAnywhere(ESC + report, List.of(event));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[<0;5;5m", "[<35;5;5M", "[<0;0;5M", "[<M", "[M !!", "[<999999999;1;1M"})
  void releasesMovesAndOldOrBrokenReportsOfTheMouseAreSwallowed(String report) {
    assertEquals(List.of("z"), Typist.events(ESC + report + "z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[I",
        "[O",
        "[12;40R",
        "[0n",
        "[?62;22c",
        "[>1;10;0c",
        "[?2026;2$y",
        "[8;24;80t",
        "[?1u",
        "[97;5u",
        "[57399u",
        "[27;5;97~",
        "[99~",
        "[1;2;3;4;5;6;7;8x",
        "Oz",
        "]0;title\u0007",
        "]11;rgb:0000/0000/0000\u001b\\",
        "]52;c;aGk=\u0007",
        "P>|xterm(390)\u001b\\",
        "_Gi=1;OK\u001b\\",
        "^private\u001b\\",
        "Xstring\u001b\\"
      })
  void whatNobodyAskedForIsSwallowedWhole(String sequence) {
    assertEquals(List.of("z"), Typist.events(ESC + sequence + "z"));
    assertCutAnywhere(ESC + sequence, List.of());
  }

  @Test
  void theAnswerToAQuestionIsKeptForWhoAsked() {
    assertEquals(
        "11;rgb:ffff/ffff/dddd", Typist.answer(ESC + "]11;rgb:ffff/ffff/dddd" + ESC + "\\"));
    assertEquals("11;rgb:00/00/00", Typist.answer(ESC + "]11;rgb:00/00/00\u0007"));
    assertEquals("", Typist.answer("q"));
  }

  @Test
  void aPasteIsOneEventAndSubmitsNothing() {
    assertEquals(
        List.of("paste(one\ntwo\n\nthree)", "enter"),
        Typist.events(PASTE + "one\rtwo\r\n\nthree" + PASTED + "\r"));
    assertEquals(List.of("paste()"), Typist.events(PASTE + PASTED));
    assertEquals(
        List.of("paste(a)", "paste(b)"),
        Typist.events(PASTE + "a" + PASTED + PASTE + "b" + PASTED));
  }

  @Test
  void escapesInsideAPasteAreNeitherKeysNorText() {
    assertEquals(
        List.of("paste(a[Ab[200~c]0;x\td)", "q"),
        Typist.events(
            PASTE
                + "a"
                + ESC
                + "[Ab"
                + PASTE
                + "c"
                + ESC
                + "]0;x\u0007\t\0\u0003d\u009b"
                + PASTED
                + "q"));
  }

  @Test
  void aPasteOfAWholeBookIsCutAndEnds() {
    String book = "word ".repeat(30_000);
    List<String> told = Typist.events(PASTE + book + PASTED + "q");
    assertEquals("paste(".length() + 100_000 + ")".length(), told.get(0).length());
    assertEquals(List.of("paste(" + book.substring(0, 100_000) + ")", "q"), told);
  }

  @Test
  void charactersOfEveryLengthAreTyped() {
    assertEquals(
        List.of("a", "~", "é", "߿", "ࠀ", "€", "한", "😀", "𐀀"), Typist.events("a~é߿ࠀ€한😀𐀀"));
  }

  @Test
  void aMarkGoesToTheLetterThatItCameWith() {
    assertEquals(List.of("e\u0301", "x"), Typist.events("e\u0301x"));
    assertEquals(List.of("e\u0301\u0323"), Typist.events("e\u0301\u0323"));
    assertEquals(List.of("ctrl-a", "\u0301"), Typist.events("\u0001\u0301"));
  }

  static Stream<byte[]> brokenUtf8() {
    return Stream.of(
            new int[] {0x80},
            new int[] {0xbf, 0xbf},
            new int[] {0xc0, 0xaf},
            new int[] {0xc3},
            new int[] {0xe2, 0x82},
            new int[] {0xed, 0xa0, 0x80},
            new int[] {0xf0, 0x9f, 0x98},
            new int[] {0xf4, 0x90, 0x80, 0x80},
            new int[] {0xf8, 0x88, 0x80, 0x80, 0x80},
            new int[] {0xff},
            new int[] {0xc2, 0x9b})
        .map(DecoderTest::withLetters);
  }

  private static byte[] withLetters(int[] broken) {
    byte[] bytes = new byte[broken.length + 2];
    bytes[0] = 'a';
    for (int i = 0; i < broken.length; i++) {
      bytes[i + 1] = (byte) broken[i];
    }
    bytes[bytes.length - 1] = 'z';
    return bytes;
  }

  @ParameterizedTest
  @MethodSource("brokenUtf8")
  void bytesThatAreNoCharacterAreSwallowedAndTheLettersBesideThemKept(byte[] bytes) {
    assertEquals(List.of("a", "z"), Typist.events(bytes));
  }

  @Test
  void noBytesAtAllStopTheDecoder() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      byte[] noise = new byte[60];
      random.nextBytes(noise);
      // Ends a string or paste that the noise may have begun, and the cancel a sequence.
      String end = "\u0018" + ESC + "\\" + PASTED + "\u0018";
      byte[] all = Arrays.copyOf(noise, noise.length + end.length() + 1);
      System.arraycopy(Typist.bytes(end + "z"), 0, all, noise.length, end.length() + 1);
      List<String> told = Typist.events(all);
      assertEquals("z", told.get(told.size() - 1), Arrays.toString(noise));
    }
  }
}
