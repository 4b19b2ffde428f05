package readback.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readback.article.Article;

/**
 * A question file as it was read.
 *
 * @param name the file's path as the user gave it or would type it
 * @param kept the whole text, see {@link #text}
 * @param article the article asked about, if the file names one that can be read
 * @param blocks the items in order, faulty ones too, each with the stretch of text it stands in
 * @param generated what a generator wrote: id to fingerprint
 * @param layout how it is laid out, for changing it
 * @param faults all that is wrong, by place
 */
public record QuestionFile(
    String name,
    FileText kept,
    Optional<Article> article,
    List<Block> blocks,
    Map<String, String> generated,
    Layout layout,
    List<Fault> faults) {

  /** Larger files are not read: 1 MiB. */
  public static final int LARGEST = 1 << 20;

  public QuestionFile {
    blocks = List.copyOf(blocks);
    faults = List.copyOf(faults);
  }

  /** Reads a file; one that cannot be read has a fault that says why. */
  public static QuestionFile read(Path path, Articles articles) {
    String name = path.toString();
    try {
      if (Files.size(path) > LARGEST) {
        return tooLarge(name);
      }
      return read(name, Files.readAllBytes(path), articles);
    } catch (IOException e) {
      return unread(
          name,
          FileRule.FILE_UNREADABLE,
          "this file cannot be read: " + Trouble.of(e),
          "Check that it is there and that you may read it.");
    }
  }

  /** Reads a file's bytes. */
  public static QuestionFile read(String name, byte[] bytes, Articles articles) {
    if (bytes.length > LARGEST) {
      return tooLarge(name);
    }
    if (bytes.length > 1
        && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
      return unread(
          name, FileRule.ENCODING, "this file is UTF-16, not UTF-8", "Save the file as UTF-8.");
    }
    return FileReader.read(name, Decoded.of(bytes), articles);
  }

  /** Reads a text, as of a file that is being written. */
  public static QuestionFile read(String name, String text, Articles articles) {
    return text.length() > LARGEST
        ? tooLarge(name)
        : FileReader.read(name, new Decoded(text, List.of()), articles);
  }

  private static QuestionFile tooLarge(String name) {
    return unread(
        name,
        FileRule.FILE_SIZE,
        "this file is larger than 1 MiB; a question file holds a few hundred questions",
        "Split it into several files, which may all name the same article.");
  }

  private static QuestionFile unread(String name, FileRule rule, String what, String mend) {
    return new QuestionFile(
        name,
        FileText.of(""),
        Optional.empty(),
        List.of(),
        Map.of(),
        Layout.UNKNOWN,
        List.of(Fault.ofFile(name, rule, what, mend)));
  }

  /** The same, its text in little room. */
  QuestionFile packed() {
    return new QuestionFile(name, kept.packed(), article, blocks, generated, layout, faults);
  }

  /** The whole text, a byte order mark included; encoded as UTF-8 it is the file again. */
  public String text() {
    return kept.toString();
  }

  /** The items without a fault, in the file's order. */
  public List<Entry> entries() {
    return blocks.stream().flatMap(block -> block.entry().stream()).toList();
  }

  /** The item of that identity: an id, or the hash that stands for it. */
  public Optional<Block> block(String identity) {
    return blocks.stream().filter(block -> isNamed(block, identity)).findFirst();
  }

  private static boolean isNamed(Block block, String identity) {
    return Stream.concat(
            block.id().stream(), block.entry().map(entry -> entry.item().identity()).stream())
        .anyMatch(identity::equals);
  }

  /** Where a block begins: its first line, at its hyphen or bracket. */
  public Place place(Block block) {
    String text = text();
    Source source = new Source(name, text);
    int at = block.range().start();
    while (at < block.range().end() && text.charAt(at) == ' ') {
      at++;
    }
    return source.place(at);
  }

  /** The text of a block, as it stands in the file. */
  public String text(Block block) {
    return block.range().of(text());
  }

  public boolean hasErrors() {
    return faults.stream().anyMatch(Fault::isError);
  }
}
