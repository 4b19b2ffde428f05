package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Fact;
import readback.generate.fact.Quoted;
import readback.generate.text.Line;
import readback.generate.text.Quotation;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/**
 * Who said what in so many words. A quotation without a speaker of its own belongs to the one
 * before it in its paragraph, or to the one that it goes on with from the last.
 */
final class QuotationFinder {
  private static final int FEWEST_IN_CLAUSE = 3;

  private final Reading reading;
  private final Attribution attribution;
  private final List<Fact> found = new ArrayList<>();
  private Optional<Attribution.Said> last = Optional.empty();
  private int lastParagraph;
  private boolean open;
  private boolean reported;

  private QuotationFinder(Reading reading) {
    this.reading = reading;
    this.attribution = new Attribution(reading);
  }

  static List<Fact> in(Reading reading) {
    QuotationFinder finder = new QuotationFinder(reading);
    reading.prose().lines().forEach(finder::read);
    return finder.found;
  }

  private void read(Line line) {
    if (line.paragraph() != lastParagraph && !open && !reported) {
      last = Optional.empty();
    }
    reported = false;
    lastParagraph = line.paragraph();
    boolean any = false;
    for (int i = 0; i < line.size(); i++) {
      if (line.at(i).is(Tag.QUOTE)) {
        quotation(line, i);
        any = true;
      }
    }
    if (!any) {
      last = attribution.ofReport(line);
      reported = last.isPresent();
      open = false;
    }
  }

  private void quotation(Line line, int at) {
    Token token = line.at(at);
    Quotation quotation = reading.prose().quotation(token).orElseThrow();
    Optional<Attribution.Said> own = attribution.of(line, at);
    boolean alone = isAlone(line, at);
    last = own.or(() -> alone ? last : Optional.empty());
    open = quotation.open();
    last.ifPresent(said -> add(line, at, quotation, said));
  }

  /** Whether nothing but other quotations stands in the line, or what stands before is closed. */
  private static boolean isAlone(Line line, int at) {
    boolean others = line.tokens().stream().anyMatch(t -> !t.is(Tag.QUOTE) && !t.is(Tag.PUNCT));
    return !others || at > 0 && line.at(at - 1).is(".");
  }

  private void add(Line line, int at, Quotation quotation, Attribution.Said said) {
    String words = reading.prose().words(quotation.inner());
    boolean second = Character.isLowerCase(words.charAt(0));
    if (second) {
      goOn(quotation, words);
      return;
    }
    boolean attributed = said.speaker().named() || !isAlone(line, at);
    found.add(
        new Quoted(
            attributed ? line.span() : quotation.outer(),
            said.speaker().actor(),
            ended(words),
            said.verb()));
  }

  /** The second half of a divided quotation makes the first one whole. */
  private void goOn(Quotation quotation, String words) {
    int index = found.size() - 1;
    if (index >= 0 && found.get(index) instanceof Quoted first && first.words().endsWith(",")) {
      // “We,” he says, “will not sell”: there the comma is the paper's.
      boolean cut = first.words().split(" ").length < FEWEST_IN_CLAUSE;
      String half = cut ? first.words().replaceAll(",$", "") : first.words();
      found.set(
          index,
          new Quoted(first.evidence(), first.speaker(), half + " " + ended(words), first.verb()));
    }
  }

  private static String ended(String words) {
    return words.strip();
  }
}
