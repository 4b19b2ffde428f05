package readback.generate.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readback.generate.table.Countries;
import readback.generate.table.GivenNames;
import readback.generate.table.Names;
import readback.generate.table.Places;
import readback.generate.table.Roles;
import readback.generate.table.Titles;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;
import readback.generate.word.Lexicon;

/** Finds the runs of capitalised words in a line. */
final class ChunkFinder {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "ben", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el",
          "ibn", "la", "le", "ter", "van", "von");

  private final Line line;
  private final Set<String> known;
  private int at;

  private ChunkFinder(Line line, Set<String> known) {
    this.line = line;
    this.known = known;
  }

  /**
   * @param known words that have a capital in the middle of a line elsewhere
   */
  static List<Chunk> in(Line line, Set<String> known) {
    return new ChunkFinder(line, known).all();
  }

  private List<Chunk> all() {
    List<Chunk> chunks = new ArrayList<>();
    while (at < line.size()) {
      Optional<Chunk> chunk = next();
      chunk.ifPresent(chunks::add);
      at = chunk.map(Chunk::to).orElse(at + 1);
    }
    return chunks;
  }

  private Optional<Chunk> next() {
    int from = at;
    int titled = -1;
    int name = -1;
    int end = from;
    while (end < line.size()) {
      int title = titleAt(end);
      if (title > 0) {
        titled = name == end ? titled : end;
        end += title;
        name = end;
      } else if (isPart(end, end > from)) {
        end++;
      } else if (end > from && bridge(end) > 0) {
        end += bridge(end);
      } else {
        break;
      }
    }
    if (end == from) {
      return Optional.empty();
    }
    Chunk chunk =
        titled < 0
            ? new Chunk(line, from, from, from, end)
            : new Chunk(line, from, titled, name, end);
    return Optional.of(bodyTail(chunk));
  }

  /** How many words of a title start here; 0 if none. */
  private int titleAt(int index) {
    for (int length = Titles.LONGEST; length > 0; length--) {
      if (index + length <= line.size()) {
        String words =
            String.join(
                " ",
                line.tokens().subList(index, index + length).stream().map(Token::text).toList());
        if (Titles.gender(words).isPresent()) {
          return length;
        }
      }
    }
    return isOpeningRole(index) ? 1 : 0;
  }

  /** "Spokesman Orvik Holm told": a role with a capital because it opens the line. */
  private boolean isOpeningRole(int index) {
    String word = line.at(index).text();
    return opens(index)
        && Character.isUpperCase(word.charAt(0))
        && !known.contains(word)
        && Roles.isRole(word)
        && !Roles.isHeldByBodies(word.toLowerCase(Locale.ROOT))
        && line.at(index + 1).isWord()
        && line.at(index + 1).isCapitalised();
  }

  private boolean isPart(int index, boolean within) {
    Token token = line.at(index);
    if (token.is(Tag.QUOTE) || !token.isWord() || token.is("I")) {
      return false;
    }
    if (token.text().matches("(al|el|ul|ibn|bin|de)-\\p{Lu}.*")) {
      return within || index > 0 || line.at(index).is(Tag.PROPN);
    }
    if (!token.isCapitalised() || isCompoundAdjective(token.text(), within)) {
      return false;
    }
    if (Names.isCalendar(token.text())) {
      return within && GivenNames.isSure(line.at(index - 1).text());
    }
    return within || (!Names.isOpener(token.text()) && (!opens(index) || isNameLike(index)));
  }

  /** "London-based", "U.S.-led": no names; "Tae-woo" is, after another. */
  private static boolean isCompoundAdjective(String word, boolean within) {
    return word.matches(
            "\\p{Lu}.*-(based|led|born|backed|style|run|owned|area|wide|era|only|like|sponsored|trained|funded|born|bound|controlled|held|occupied|made|built|speaking|listed|educated|friendly)")
        || (!within && word.matches("\\p{Lu}\\p{Ll}+-\\p{Ll}+"));
  }

  /** Whether the word has a capital anyway, because it opens the line. */
  private boolean opens(int index) {
    Token before = line.at(index - 1);
    return index == 0
        || before.is(Tag.QUOTE)
        || before.is(":")
        || before.is("\"")
        || before.is("“");
  }

  private boolean isNameLike(int index) {
    String word = line.at(index).text();
    boolean next = line.at(index + 1).isWord() && line.at(index + 1).isCapitalised();
    boolean plain = Lexicon.isPlain(word);
    return line.at(index).is(Tag.PROPN) && (next || !plain)
        || next && !plain && word.matches("\\p{Lu}\\p{Ll}{2,}")
        || known.contains(word)
        || GivenNames.isSure(word)
        || Names.isSurnameFirst(word) && line.at(index + 1).isCapitalised()
        || Countries.named(word).isPresent()
        || Countries.demonym(word).isPresent()
        || Places.isPlace(word) && !plain
        || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** How many particles stand here between two capitalised words: "van der". */
  private int bridge(int index) {
    if (line.at(index).is("&") && line.at(index + 1).isCapitalised()) {
      return 1;
    }
    if (isNickname(index)) {
      return 3;
    }
    int length = 0;
    while (length < 2 && PARTICLES.contains(line.at(index + length).text())) {
      length++;
    }
    boolean joins = length > 0 && isPart(index + length, true);
    return joins ? length : 0;
  }

  /** Chun "Michael" Deng. */
  private boolean isNickname(int index) {
    return line.at(index).text().matches("[\"“'‘]")
        && line.at(index + 2).text().matches("[\"”'’]")
        && line.at(index + 1).isCapitalised()
        && isPart(index + 1, true)
        && isPart(index + 3, true);
  }

  /** "Institute" goes on with "for Defense Analyses", "Ministry" with "of the Interior". */
  private Chunk bodyTail(Chunk chunk) {
    if (!headsBody(chunk)) {
      return pairedBody(chunk);
    }
    int to = chunk.to();
    while (Set.of("of", "for", "on", "and").contains(line.at(to).text())) {
      int next = line.at(to + 1).is("the") ? to + 2 : to + 1;
      boolean joined = isPart(next, true) && !GivenNames.isSure(line.at(next).text());
      boolean subject = line.at(to).is("on") && isCountryOrPlace(next);
      boolean list =
          line.at(to).is("and") && (to == chunk.to() || titleAt(next) > 0 || namesBody(next));
      if (!joined || list || subject || Countries.named(line.at(to - 1).text()).isPresent()) {
        break;
      }
      to = next;
      while (isPart(to, true) || bridge(to) > 0) {
        to++;
      }
    }
    return new Chunk(line, chunk.from(), chunk.titled(), chunk.name(), to);
  }

  /** "the Security Council on Kashmir": what it spoke about. */
  private boolean isCountryOrPlace(int index) {
    String word = line.at(index).text();
    return Places.isPlace(word) || Countries.named(word).isPresent();
  }

  /** "the Food and Agriculture Organization": common words before the one that says what it is. */
  private Chunk pairedBody(Chunk chunk) {
    int next = chunk.to() + 1;
    boolean paired =
        chunk.words() == 1
            && !chunk.hasTitle()
            && line.at(chunk.to()).is("and")
            && line.at(chunk.from() - 1).text().matches("[Tt]he|['’]s")
            && Lexicon.isPlain(chunk.first())
            && namesBody(next);
    int to = next;
    while (paired && isPart(to, true)) {
      to++;
    }
    return paired ? new Chunk(line, chunk.from(), chunk.titled(), chunk.name(), to) : chunk;
  }

  private boolean namesBody(int index) {
    int end = index;
    while (isPart(end, true)) {
      end++;
    }
    return end > index && Names.bodyKind(line.at(end - 1).text()).isPresent();
  }

  private static boolean headsBody(Chunk chunk) {
    return Names.bodyKind(chunk.last()).isPresent();
  }
}
