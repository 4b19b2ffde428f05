package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import readback.article.Span;
import readback.generate.cast.Mention;
import readback.generate.fact.Described;
import readback.generate.fact.Fact;
import readback.generate.table.Countries;
import readback.generate.table.Names;
import readback.generate.table.Places;
import readback.generate.table.Titles;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** What people are: in apposition, before the name, or after "is". */
final class RoleFinder {
  private final Reading reading;
  private final List<Fact> found = new ArrayList<>();

  private RoleFinder(Reading reading) {
    this.reading = reading;
  }

  static List<Fact> in(Reading reading) {
    RoleFinder finder = new RoleFinder(reading);
    for (Line line : reading.prose().lines()) {
      reading.cast().in(line).stream()
          .filter(mention -> mention.actor().isPerson())
          .forEach(mention -> finder.read(line, mention));
    }
    return finder.found;
  }

  private void read(Line line, Mention mention) {
    if (mention.title() < mention.from()) {
      titled(line, mention);
    }
    before(line, mention);
    after(line, mention);
    copula(line, mention);
  }

  /** "Afghan President Hamid Karzai", "U.S. Secretary of State Condoleezza Rice". */
  private void titled(Line line, Mention mention) {
    Clause title = new Clause(line, mention.title(), mention.from());
    if (isCourtesy(reading.words(title))) {
      return;
    }
    int from = mention.title();
    while (from > 0 && isTitleModifier(line, from - 1)) {
      from--;
    }
    boolean known = from < mention.title();
    boolean high = Titles.gender(reading.words(title)).isPresent() && title.size() > 1;
    if (known || high) {
      add(
          line,
          mention,
          new Clause(line, from, mention.from()),
          line.span(from, mention.to()),
          true);
    }
  }

  /** A title that says nothing of office or work, or too little of it. */
  private static boolean isCourtesy(String title) {
    return title.matches(
        "(Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Brig|Gov|Rev|Miss|Sir|Dame|Lord|Lady|Officer|Father|Sister|PC|Private|Baroness|Speaker)\\.?( .*)?");
  }

  private static boolean isTitleModifier(Line line, int at) {
    Token token = line.at(at);
    String word = token.text();
    return Countries.demonym(word).isPresent()
        || Countries.named(word).isPresent()
        || word.matches(
            "former|Former|acting|Acting|deputy|Deputy|then|vice|outgoing|incoming|interim|assistant|Assistant")
        || token.is(Tag.PROPN) && token.isCapitalised() && token.isWord() && at > 0
        || isOfficeWord(line, at);
  }

  /** "Humanitarian Affairs Minister", "Police Commander": a capital for the office's sake. */
  private static boolean isOfficeWord(Line line, int at) {
    Token token = line.at(at);
    boolean noun = token.is(Tag.NOUN) || token.is(Tag.ADJ) || token.is(Tag.PROPN);
    return noun
        && token.text().matches("\\p{Lu}\\p{Ll}+")
        && !Names.isOpener(token.text())
        && line.at(at + 1).isCapitalised();
  }

  /** "Danish harbour engineer Anna Keller", "Dunmore's harbour manager, Orvik Holm". */
  private void before(Line line, Mention mention) {
    boolean courtesy =
        mention.title() == mention.from()
            || isCourtesy(reading.words(new Clause(line, mention.title(), mention.from())));
    int end = courtesy ? mention.title() : mention.from();
    boolean comma = line.at(end - 1).is(",");
    if (!courtesy && !comma) {
      return;
    }
    if (comma
        && !(line.at(mention.to()).text().matches("[,.]") || line.at(mention.to()).isVerbal())) {
      return;
    }
    end -= comma ? 1 : 0;
    int from = RolePhrase.startBefore(line, end);
    RolePhrase.in(line, from, end)
        .filter(phrase -> comma || phrase.head() == phrase.clause().to() - 1)
        .filter(phrase -> !cutsName(line, phrase.clause().from()))
        .ifPresent(
            phrase ->
                add(
                    line,
                    mention,
                    phrase.clause(),
                    line.span(phrase.clause().from(), mention.to()),
                    false));
  }

  /** "the University of Dunmore scientist": the phrase begins within a name. */
  private static boolean cutsName(Line line, int from) {
    return line.at(from - 1).lower().matches("of|at|for")
        && line.at(from).isCapitalised()
        && line.at(from - 2).isCapitalised();
  }

  /** "Kim Tae-woo, the senior researcher at the institute, says". */
  private void after(Line line, Mention mention) {
    int comma = mention.to();
    if (!line.at(comma).is(",")) {
      return;
    }
    int from = comma + 1;
    if (line.at(from).is(Tag.NUM) && line.at(from + 1).is(",")) {
      from += 2;
    }
    RolePhrase.in(line, from, RolePhrase.endAfter(line, from))
        .ifPresent(
            phrase ->
                add(
                    line,
                    mention,
                    phrase.clause(),
                    line.span(mention.from(), phrase.clause().to()),
                    false));
  }

  /** "Abe is the prime minister". */
  private void copula(Line line, Mention mention) {
    int verb = mention.to();
    boolean is =
        line.at(verb).lower().matches("is|was|became")
            && line.at(verb + 1).lower().matches("a|an|the");
    if (!is) {
      return;
    }
    RolePhrase.in(line, verb + 1, RolePhrase.endAfter(line, verb + 1))
        .filter(
            phrase ->
                line.at(phrase.clause().to()).is(".") || line.at(phrase.clause().to()).is(","))
        .ifPresent(
            phrase ->
                add(
                    line,
                    mention,
                    phrase.clause(),
                    line.span(mention.from(), phrase.clause().to()),
                    line.at(verb).is("was")));
  }

  /** Who was "new" then may not be so now, and "new Labour leader" reads as another thing. */
  private static String withoutNew(String role) {
    boolean place = role.matches("New \\p{Lu}.*") && Places.isPlace(firstTwo(role));
    boolean country = Countries.named(firstTwo(role)).isPresent();
    return place || country
        ? role
        : role.replaceFirst("^[Nn]ew(ly (elected|appointed))? (?=\\p{L}+)", "");
  }

  private static String firstTwo(String role) {
    String[] words = role.split("[ ’']");
    return words.length < 2 ? role : words[0] + " " + words[1];
  }

  private void add(Line line, Mention mention, Clause clause, Span span, boolean titled) {
    String words = titled ? reading.words(clause) : reading.within(clause);
    String role = words.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "").replaceFirst("^Former ", "former ");
    role = withoutNew(role);
    if (role.matches("(?i)(['’].*|(.* )?(neighbou?r|friend|partner|guest|colleague))")
        || Names.isCalendar(role.split(" ")[0])) {
      return;
    }
    boolean past =
        role.toLowerCase(java.util.Locale.ROOT)
            .matches("(former|ex-|then|late|outgoing|retired) ?.*");
    found.add(new Described(line.span(), mention.actor(), role, past, titled));
    assert line.span().contains(span);
  }
}
