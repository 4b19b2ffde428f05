package readback.command;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import readback.bank.write.Disk;
import readback.bank.write.FailingDisk;

/**
 * The command as it is typed: its exit code, its lines, and the files afterwards. Numbers stand as
 * #, since how many questions a text bears is not the command's affair.
 */
class GenerateCommandTest {
  private static final String FERRY = text("ferry-talks-resume");
  private static final String LIBRARY = text("night-library");

  @TempDir Path root;
  private Path questions;

  private static String text(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/generate", name + ".txt"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeEach
  void aFolder() throws IOException {
    questions = root.resolve("bank/questions");
    put("ferry.txt", FERRY);
  }

  private Path put(String name, String text) throws IOException {
    return put(name, text.getBytes(UTF_8));
  }

  private Path put(String name, byte[] bytes) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private String generate(String... arguments) {
    return generate(Disk.real(), arguments);
  }

  /** The exit code, what was said, and what was complained of. */
  private String generate(Disk disk, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> line = new ArrayList<>(List.of("--bank", questions.toString()));
    for (String argument : arguments) {
      boolean isName = argument.startsWith("-") || argument.endsWith("#");
      line.add(isName ? argument.replace("#", "") : root.resolve(argument).toString());
    }
    int code =
        new CommandLine(new GenerateCommand(disk))
            .setExecutionExceptionHandler(new LastWords())
            .setParameterExceptionHandler(
                (misuse, args) -> {
                  misuse.getCommandLine().getErr().println(misuse.getMessage());
                  return 2;
                })
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(line.toArray(String[]::new));
    String said = (out + (err.toString().isEmpty() ? "" : "! " + err)).replace(root + "/", "");
    return code
        + " "
        + said.replaceAll("\\b\\d+ (?=question|form|of|new|as before|yours|sentences)", "# ")
            .replaceAll("of \\d+", "of #");
  }

  private TreeSet<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      TreeSet<String> names = new TreeSet<>();
      all.filter(Files::isRegularFile).forEach(file -> names.add(root.relativize(file).toString()));
      return names;
    }
  }

  private Path bank() {
    return questions.resolve("ferry.generated.yaml");
  }

  @Test
  void anArticleIsKeptBesideTheQuestionsThatAreMadeOfIt() throws IOException {
    assertEquals(
        "0 bank/questions/ferry.generated.yaml: # questions in # forms on # of # sentences: # new.\n",
        generate("ferry.txt"));
    assertEquals(
        "[bank/questions/ferry.generated.yaml, bank/seeds/ferry.txt, ferry.txt]",
        files().toString());
    assertEquals(FERRY, Files.readString(root.resolve("bank/seeds/ferry.txt")));
    assertTrue(Files.readString(bank()).startsWith("# yaml-language-server"));
  }

  @Test
  void generatingAgainLeavesEveryByte() throws IOException {
    generate("ferry.txt");
    String before = Files.readString(bank());
    assertEquals(
        "0 bank/questions/ferry.generated.yaml: # questions in # forms on # of # sentences: #"
            + " as before.\n",
        generate("ferry.txt"));
    assertEquals(before, Files.readString(bank()));
  }

  @Test
  void whatAPersonKeptChangedOrDroppedStaysSo() throws IOException {
    generate("ferry.txt");
    String[] items = Files.readString(bank()).split("(?m)^(?=  - id: |generated:)");
    items[1] = items[1].replaceFirst("    draft: true\n", "");
    items[2] = items[2].replaceFirst("stem: >-\n      ", "stem: >-\n      Say: ");
    items[3] = "";
    String edited = String.join("", items);
    Files.writeString(bank(), edited);

    assertEquals(
        "0 bank/questions/ferry.generated.yaml: # questions in # forms on # of # sentences: #"
            + " as before, # yours, untouched, 1 that you dropped left out.\n",
        generate("ferry.txt"));
    assertEquals(edited, Files.readString(bank()));
  }

  @Test
  void aDryRunTellsAndWritesNothing() throws IOException {
    String said = generate("--dry-run", "ferry.txt");
    assertTrue(said.startsWith("0 + "), said);
    assertTrue(
        said.endsWith(
            "Would write bank/questions/ferry.generated.yaml: # questions in # forms on # of #"
                + " sentences: # new.\n"),
        said);
    assertEquals("[ferry.txt]", files().toString());
  }

  @Test
  void everySentenceIsExplained() throws IOException {
    String said = generate("--explain", "--dry-run", "ferry.txt");
    int sentences = readback.article.Article.of("x.txt", FERRY).sentences().size();
    assertEquals(sentences, said.split("(?m)^(0 )?paragraph ", -1).length - 1);
    assertTrue(said.contains("\n  asked    "), said);
    assertTrue(said.contains("\n           from "), said);
    assertTrue(said.contains("asked: in the question file."), said);
  }

  @Test
  void severalArticlesAreEachToldAndOneThatFailsStopsNoOther() throws IOException {
    put("night.txt", LIBRARY);
    put("empty.txt", "");
    assertEquals(
        """
        1 bank/questions/ferry.generated.yaml: # questions in # forms on # of # sentences: # new.
        bank/questions/night.generated.yaml: # questions in # forms on # of # sentences: # new.
        # of # articles gave questions.
        ! readback: empty.txt: is empty; an article's text is wanted
        readback: gone.txt: no such file
        """,
        generate("ferry.txt", "empty.txt", "gone.txt", "night.txt"));
  }

  @Test
  void aFolderStandsForItsTexts() throws IOException {
    put("news/night.txt", LIBRARY);
    put("news/ferry.txt", FERRY);
    put("news/notes.md", "Not an article.");
    assertEquals(
        """
        0 bank/questions/ferry.generated.yaml: # questions in # forms on # of # sentences: # new.
        bank/questions/night.generated.yaml: # questions in # forms on # of # sentences: # new.
        All 2 articles gave questions.
        """,
        generate("news"));
    Files.createDirectories(root.resolve("none"));
    assertEquals("1 ! readback: no .txt file in none\n", generate("none"));
  }

  @Test
  void manyTogetherGiveWhatEachGivesAlone() throws IOException {
    List<String> names;
    try (Stream<Path> texts = Files.list(Path.of("src/test/resources/generate"))) {
      names =
          texts
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".txt"))
              .map(name -> name.replace(".txt", ""))
              .sorted()
              .toList();
    }
    for (String name : names) {
      put("news/" + name + ".txt", text(name));
    }
    String together = generate("news");
    assertTrue(together.endsWith("All " + names.size() + " articles gave questions.\n"), together);
    Path many = questions;
    questions = root.resolve("alone/questions");
    for (String name : names) {
      generate("news/" + name + ".txt");
      String file = name + ".generated.yaml";
      assertEquals(
          Files.readString(questions.resolve(file)), Files.readString(many.resolve(file)), name);
    }
  }

  @Test
  void standardInputNeedsAName() throws IOException {
    assertEquals(
        "2 ! an article from standard input needs a name: --name storm.txt\n", generate("-"));
    assertEquals(
        "2 ! '../storm' is no plain file name; write it like --name storm.txt\n",
        generate("-", "--name", "../storm#"));
    assertEquals(
        "2 ! --name is for an article from standard input; a file has its own name\n",
        generate("ferry.txt", "--name", "storm#"));
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(FERRY.getBytes(UTF_8)));
      assertEquals(
          "0 bank/questions/storm.generated.yaml: # questions in # forms on # of # sentences: #"
              + " new.\n",
          generate("-", "--name", "storm#"));
    } finally {
      System.setIn(before);
    }
    assertEquals(FERRY, Files.readString(root.resolve("bank/seeds/storm.txt")));
  }

  @Test
  void whatIsNoArticleIsToldInALineAndNothingIsWritten() throws IOException {
    assertNothingOf("is empty; an article's text is wanted", "");
    assertNothingOf("holds no sentence; an article's plain text is wanted", " \n\t\n\u00a0\n");
    assertNothingOf("is no text; an article's plain text is wanted", "\u007fELF\u0001\u0000\u0000");
    assertNothingOf(
        "has only 1 sentence; too little to ask about", "The ferry will sail again on Monday.");
    assertNothingOf(
        "holds no sentence; an article's plain text is wanted",
        "Home\n\nShare\n\nAdvertisement\n\nRelated stories\n\n© 2021 The Post\n");
    assertNothingOf(
        "does not read like English; questions can be made of English articles only",
        "Der Minister sagte am Montag, dass die Regierung den Haushalt nicht ändern werde. Die"
            + " Opposition kritisierte das. Er sei zu hoch. Alle warten auf den Sommer.");
    assertNothingOf(
        "has 170000 words; more than 25000 are no news article",
        "It is a long way. ".repeat(34000));
    assertNothingOf("larger than 4 MiB, which is no news article", "It is so. ".repeat(420_000));
    assertNothingOf(
        "nothing was found in it that a question could stand on",
        "It was so. It is so. It will be so. It has been so. So it was.");
    put("x.txt", FERRY.getBytes(UTF_16LE));
    assertEquals(
        "1 ! readback: x.txt: is no text; an article's plain text is wanted\n", generate("x.txt"));
  }

  private void assertNothingOf(String why, String text) throws IOException {
    put("x.txt", text);
    assertEquals("1 ! readback: x.txt: " + why + "\n", generate("x.txt"));
    assertEquals("[ferry.txt, x.txt]", files().toString());
  }

  @Test
  void encodingsLineEndsAndQuoteStylesMakeNoDifference() throws IOException {
    generate("ferry.txt");
    long usual = count();
    String straight = FERRY.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
    put("bom/ferry.txt", "\ufeff" + straight);
    put("windows/ferry.txt", straight.replace("\n", "\r\n"));
    put("mac/ferry.txt", straight.replace("\n", "\r"));
    put(
        "latin/ferry.txt",
        (FERRY + "\nIt was a fiancée’s day.\n").getBytes(Charset.forName("windows-1252")));
    put("wide/ferry.txt", ("\ufeff" + FERRY).getBytes(UTF_16LE));
    for (String kind : List.of("bom", "windows", "mac", "latin", "wide")) {
      questions = root.resolve(kind + "-bank/questions");
      assertTrue(generate(kind + "/ferry.txt").startsWith("0 "), kind);
      assertEquals(usual, count(), kind);
    }
  }

  private long count() throws IOException {
    return Files.readString(bank()).lines().filter(line -> line.startsWith("  - id: ")).count();
  }

  @Test
  void whateverTheDiskRefusesNoFileIsHalf() throws IOException {
    generate("ferry.txt");
    String whole = Files.readString(bank());
    int step = 1;
    boolean failed = true;
    for (; failed; step++) {
      questions = root.resolve("bank" + step + "/questions");
      FailingDisk disk = new FailingDisk(step);
      String said = generate(disk, "ferry.txt");
      failed = disk.hasFailed();
      assertWholeOrAbsent(bank(), whole);
      assertWholeOrAbsent(questions.resolveSibling("seeds").resolve("ferry.txt"), FERRY);
      assertEquals(Files.exists(bank()), said.startsWith("0 "), said);
      if (!Files.exists(bank())) {
        assertTrue(said.contains("No space left on device; nothing was written"), said);
      }
      assertTrue(generate("ferry.txt").startsWith("0 "));
      assertEquals(whole, Files.readString(bank()));
    }
    assertTrue(step > 6, "only " + step + " steps");
  }

  private static void assertWholeOrAbsent(Path file, String whole) throws IOException {
    if (Files.exists(file)) {
      assertEquals(whole, Files.readString(file), file.toString());
    }
  }

  @Test
  void whateverTheDiskRefusesTheOldFileStays() throws IOException {
    generate("ferry.txt");
    String whole = Files.readString(bank());
    String[] items = whole.split("(?m)^(?=  - id: |generated:)");
    String id = items[1].lines().findFirst().orElseThrow().replace("  - id: ", "");
    items[1] = "";
    String fewer = String.join("", items).replaceAll("(?m)^  " + id + ": .*\n", "");
    boolean failed = true;
    for (int step = 1; failed; step++) {
      Files.writeString(bank(), fewer);
      FailingDisk disk = new FailingDisk(step);
      String said = generate(disk, "ferry.txt");
      failed = disk.hasFailed();
      boolean isOld = Files.readString(bank()).equals(fewer);
      assertEquals(isOld, said.startsWith("1 "), said);
      assertFalse(isOld && !said.contains("; it is as it was"), said);
    }
    assertTrue(Files.readString(bank()).contains(id));
  }

  @Test
  void aQuestionFileThatCannotBeReadIsLeftAlone() throws IOException {
    generate("ferry.txt");
    String broken = Files.readString(bank()).replaceFirst("    type: ", "    typ: ");
    Files.writeString(bank(), broken);
    String said = generate("ferry.txt");
    assertTrue(
        said.startsWith(
            "1 ! readback: bank/questions/ferry.generated.yaml can't be read, so nothing was written;"
                + " mend it first:\nbank/questions/ferry.generated.yaml:"),
        said);
    assertEquals(broken, Files.readString(bank()));
  }

  @Test
  void anotherArticleOfTheSameNameIsNotOverwritten() throws IOException {
    put("bank/seeds/ferry.txt", LIBRARY);
    assertEquals(
        "1 ! readback: bank/seeds/ferry.txt is another article of the same name; give this one a name"
            + " of its own\n",
        generate("ferry.txt"));
    assertEquals(LIBRARY, Files.readString(root.resolve("bank/seeds/ferry.txt")));
  }

  @Test
  void aFileInThePlaceOfTheFolderIsTold() throws IOException {
    put("bank/questions", "Not a folder.");
    assertEquals(
        "1 ! readback: bank/questions is a file; a folder is needed in its place\n",
        generate("ferry.txt"));
  }
}
