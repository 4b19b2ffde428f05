package readback.bank.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.article.Span;
import readback.bank.Articles;
import readback.bank.Block;
import readback.bank.Entry;
import readback.bank.Layout;
import readback.bank.QuestionFile;
import readback.item.About;
import readback.item.Item;
import readback.item.ShortAnswer;

/**
 * What a reviewer does to a question of a file, as the file's next text. Each is read before it is
 * given out: all other questions must stand there as before, byte for byte. Empty where that can't
 * be had, because of how the file is laid out; then it is to be done by hand.
 */
public final class Reviewed {
  private static final Pattern ANSWERS =
      Pattern.compile("(?<![\\w-])[\"']?answers[\"']?\\s*:[ \t]*");

  private final QuestionFile file;
  private final Block block;
  private final int index;

  private Reviewed(QuestionFile file, Block block) {
    this.file = file;
    this.block = block;
    this.index = file.blocks().indexOf(block);
  }

  /** The draft is a question like others from now on. */
  public static Optional<String> kept(QuestionFile file, Block block) {
    Reviewed reviewed = new Reviewed(file, block);
    return Edits.of(file)
        .reviewed(block)
        .map(edit -> edit.applied(file.text()))
        .filter(text -> reviewed.reads(text, reviewed::isKept));
  }

  /** The question is gone; what a generator keeps of it stays, so that it is not made again. */
  public static Optional<String> dropped(QuestionFile file, Block block) {
    Reviewed reviewed = new Reviewed(file, block);
    return Optional.of(Edits.of(file).remove(block).applied(file.text()))
        .filter(reviewed::isWithout);
  }

  /** One more answer to a typed question is right. */
  public static Optional<String> accepting(QuestionFile file, Block block, String answer) {
    Reviewed reviewed = new Reviewed(file, block);
    String own = file.text(block);
    Matcher key = ANSWERS.matcher(own);
    while (key.find()) {
      for (Edit edit : reviewed.insertions(key.end(), answer.strip())) {
        String text = edit.applied(file.text());
        if (reviewed.reads(text, item -> reviewed.isAccepting(item, answer.strip()))) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  /** Ways to add to the list that begins at an offset of the block, one of which may be right. */
  private List<Edit> insertions(int from, String answer) {
    String own = file.text(block);
    int start = block.range().start();
    List<Edit> edits = new ArrayList<>();
    if (from < own.length() && own.charAt(from) == '[') {
      boolean isQuoted = own.substring(from + 1).stripLeading().startsWith("\"");
      String text = isQuoted ? Scalars.escaped(answer) : Scalars.inline(answer, true);
      for (int at = own.indexOf(']', from); at >= 0; at = own.indexOf(']', at + 1)) {
        int end = own.substring(0, at).stripTrailing().length();
        edits.add(Edit.insert(start + end, ", " + text));
      }
      return edits;
    }
    Matcher hyphen = Pattern.compile("\\R([ \t]*)- ").matcher(own);
    if (hyphen.find(from)) {
      int end = listEnd(own, hyphen.start(1), hyphen.group(1).length());
      boolean isOpen = own.charAt(end - 1) != '\n' && own.charAt(end - 1) != '\r';
      String lineEnd = own.contains("\r\n") ? "\r\n" : "\n";
      String line = hyphen.group(1) + "- " + Scalars.inline(answer, false);
      edits.add(Edit.insert(start + end, isOpen ? lineEnd + line : line + lineEnd));
    }
    return edits;
  }

  /** Where the lines end that belong to a list: its hyphens, and what is deeper. */
  private static int listEnd(String own, int firstLine, int indent) {
    int end = firstLine;
    int at = firstLine;
    while (at < own.length()) {
      int next = own.indexOf('\n', at) < 0 ? own.length() : own.indexOf('\n', at) + 1;
      String line = own.substring(at, next);
      int depth = line.length() - line.stripLeading().length();
      boolean belongs = depth > indent || (depth == indent && line.startsWith("- ", indent));
      if (!line.isBlank() && !belongs) {
        break;
      }
      end = line.isBlank() ? end : next;
      at = next;
    }
    return end;
  }

  private boolean isKept(Item item) {
    About about = item.about();
    Optional<Item> before = block.entry().map(Entry::item);
    return !about.draft()
        && before.map(Item::identity).equals(Optional.of(item.identity()))
        && before.map(Item::kind).equals(Optional.of(item.kind()));
  }

  private boolean isAccepting(Item item, String answer) {
    if (block.entry().isEmpty() || !(block.entry().get().item() instanceof ShortAnswer before)) {
      return false;
    }
    List<String> answers = new ArrayList<>(before.answers());
    answers.add(answer);
    return item.equals(new ShortAnswer(before.about(), answers));
  }

  private boolean reads(String text, Predicate<Item> asMeant) {
    QuestionFile after = read(text);
    return after.blocks().size() == file.blocks().size()
        && after.blocks().get(index).entry().map(Entry::item).filter(asMeant).isPresent()
        && others(file).equals(others(after))
        && isSame(file, after);
  }

  private boolean isWithout(String text) {
    QuestionFile after = read(text);
    return after.layout().form() != Layout.Form.UNKNOWN
        && after.blocks().size() == file.blocks().size() - 1
        && others(file).equals(after.blocks().stream().map(after::text).toList())
        && isSame(file, after);
  }

  /** Whether all that is no question reads as before. */
  private static boolean isSame(QuestionFile before, QuestionFile after) {
    return before.generated().equals(after.generated()) && before.article().equals(after.article());
  }

  private QuestionFile read(String text) {
    Articles articles =
        file.article().map(Articles::of).orElse(name -> Articles.missing(name, Optional.empty()));
    return QuestionFile.read(file.name(), text, articles);
  }

  /** The texts of the other questions. */
  private List<String> others(QuestionFile of) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < of.blocks().size(); i++) {
      if (i != index) {
        Span range = of.blocks().get(i).range();
        texts.add(range.of(of.text()));
      }
    }
    return texts;
  }
}
