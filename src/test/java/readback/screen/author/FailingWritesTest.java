package readback.screen.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.bank.write.FailingDisk;
import readback.bank.write.Saving;
import readback.bank.write.SavingException;

/**
 * Whichever write, force, close or rename of an author's or a reviewer's day fails: the file is
 * whole, the screen says so and shows what is on the disk, and the same key does it after all.
 */
class FailingWritesTest {
  private static final String DRAFTS = "questions/a.generated.yaml";
  private static final String STEM = "Did Hill arrive on Friday?";
  private static final List<String> NOT_SAVED =
      List.of(
          "Not saved: the file cannot be written: No space left on device; it is as it was.",
          "Not saved: the file cannot be written: No space left on device; nothing was written.");

  @TempDir Path folder;

  @Test
  void aReviewGoesOnWhicheverWriteFails() throws IOException {
    String end = reviewed(new FailingDisk(Integer.MAX_VALUE), 0);
    int failing = 1;
    for (FailingDisk disk = new FailingDisk(1); ; disk = new FailingDisk(++failing)) {
      assertEquals(end, reviewed(disk, failing), "step " + failing);
      if (!disk.hasFailed()) {
        break;
      }
    }
    assertTrue(failing > 20, "steps: " + failing);
  }

  /** Keeps, drops, undoes; each key again if it was not saved. What the file holds then. */
  private String reviewed(FailingDisk disk, int failing) throws IOException {
    Path file = Files.createDirectory(folder.resolve("review" + failing)).resolve("drafts.yaml");
    Files.writeString(file, ReviewingTest.FILE);
    Workshop workshop = workshop(disk, file).file(DRAFTS, ReviewingTest.FILE).reviewing();
    int failures = 0;
    for (String key : List.of("k", "d", "u")) {
      String before = Files.readString(file);
      workshop.keys(key);
      if (isNotSaved(workshop)) {
        failures++;
        assertEquals(before, Files.readString(file), "step " + failing);
        workshop.keys(key);
      }
      assertEquals(workshop.files.get(DRAFTS), Files.readString(file), "step " + failing);
      assertEquals(List.of(file), files(file.getParent()), "step " + failing);
    }
    assertTrue(failures <= 1, "one step failed, " + failures + " were told");
    return Files.readString(file);
  }

  @Test
  void aNewQuestionIsLostBySuchAFailureNeither() throws IOException {
    int failing = 1;
    for (FailingDisk disk = new FailingDisk(1); ; disk = new FailingDisk(++failing)) {
      Path file = Files.createDirectory(folder.resolve("add" + failing)).resolve("mine.yaml");
      Workshop workshop = workshop(disk, file);
      workshop.adding().keys("3 Enter Enter Tab <" + STEM + "> Enter Enter Enter Enter");

      workshop.keys("Enter");
      if (isNotSaved(workshop)) {
        assertEquals(List.of(), files(file.getParent()), "step " + failing);
        assertTrue(workshop.text().contains(STEM), workshop.text());
        workshop.keys("Enter");
      }

      assertTrue(workshop.row("Saved in").startsWith("✓ Saved in"), workshop.text());
      assertEquals(List.of(file), files(file.getParent()), "step " + failing);
      assertTrue(Files.readString(file).contains(STEM));
      if (!disk.hasFailed()) {
        break;
      }
    }
    assertTrue(failing > 7, "steps: " + failing);
  }

  private static Workshop workshop(FailingDisk disk, Path file) {
    Workshop workshop = new Workshop();
    Saving saving = new Saving(disk);
    workshop.store =
        rewrite -> {
          try {
            saving.save(file, rewrite.before(), rewrite.after());
          } catch (SavingException e) {
            throw new IOException(e.getMessage().replace(file.toString(), "the file"));
          }
        };
    return workshop;
  }

  private static boolean isNotSaved(Workshop workshop) {
    Optional<String> notice = workshop.notice().filter(words -> words.startsWith("Not saved"));
    notice.ifPresent(words -> assertTrue(NOT_SAVED.contains(words), words));
    return notice.isPresent();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
