package readback.generate.find;

import java.util.Locale;
import readback.generate.table.Countries;
import readback.generate.table.GivenNames;
import readback.generate.table.Places;
import readback.generate.text.Tag;
import readback.generate.text.Token;
import readback.generate.word.Lexicon;

/** Capitals at the beginning of clauses that were or become sentences. */
public final class Wording {
  private Wording() {}

  /** Lowers the first letter of words that are surely no names. */
  static String within(String words, Token first) {
    boolean small =
        first.is(Tag.DET)
            || first.is(Tag.ADP)
            || first.is(Tag.SCONJ)
            || first.is(Tag.ADV)
            || first.is(Tag.AUX)
            || first.is(Tag.NUM)
            || first.is(Tag.ADJ)
                && first.text().matches("\\p{Lu}\\p{Ll}+")
                && Countries.demonym(first.text()).isEmpty()
            || first.is(Tag.VERB)
            || first.is(Tag.PRON) && !first.is("I")
            || first.is(Tag.CCONJ)
            || first.is(Tag.NOUN) && first.text().matches("\\p{Lu}\\p{Ll}+");
    boolean mistaken = first.is(Tag.PROPN) && Lexicon.isPlain(first.text()) && !isPair(words);
    boolean shaped = first.text().matches("\\p{Lu}\\p{Ll}*(-\\p{Ll}+)?");
    boolean name =
        Countries.named(first.text()).isPresent()
            || Places.isPlace(first.text())
            || GivenNames.isKnown(first.text())
                && !first.is(Tag.DET)
                && (GivenNames.isSure(first.text()) || !Lexicon.isPlain(first.text()));
    return (small || mistaken) && shaped && !name && !words.isEmpty() ? lower(words) : words;
  }

  /** Two words with a capital may be a name. */
  private static boolean isPair(String words) {
    return words.matches("(?s)\\p{Lu}\\S* \\p{Lu}.*");
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** A clause as a sentence of its own. */
  public static String sentence(String clause) {
    String text = clause.strip();
    String opened = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return opened.matches("(?s).*[.!?…][\"”’]?") ? opened : opened + ".";
  }
}
