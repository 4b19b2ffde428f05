package readback.generate.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * WordNet 3.1 (Fellbaum, 1998), as far as vocabulary questions need it. The library that reads it
 * serves one thread at a time.
 */
public final class Lexicon {
  /** A word that tagged texts show more often than this is no question for a reader. */
  private static final int COMMON = 5;

  /**
   * The one sense of a word.
   *
   * @param gloss its meaning, a phrase without examples
   * @param field what it is about, as WordNet's files are cut: "noun.act"
   */
  public record Sense(String lemma, String gloss, String field, List<String> synonyms) {}

  private static final Map<String, Optional<Sense>> KNOWN = new ConcurrentHashMap<>();

  private static final Map<String, Boolean> ENTRIES = new ConcurrentHashMap<>();

  private static final java.util.concurrent.atomic.AtomicBoolean AHEAD =
      new java.util.concurrent.atomic.AtomicBoolean();

  private Lexicon() {}

  /** The dictionary, opened when it is first asked. */
  private static final class Opened {
    static final Dictionary DICTIONARY = open();
  }

  private static Dictionary open() {
    try {
      return Dictionary.getDefaultResourceInstance();
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet is missing from the installation", e);
    }
  }

  /** Opens the dictionary on another thread, since it takes as long as all the rest. */
  public static void openAhead() {
    if (AHEAD.getAndSet(true)) {
      return;
    }
    Thread opener = new Thread(() -> onlySense("armistice"), "dictionary");
    opener.setDaemon(true);
    opener.start();
  }

  /** The word's sense, if it has one only, is not too common, and its gloss is fit to be read. */
  public static Optional<Sense> onlySense(String word) {
    return KNOWN.computeIfAbsent(word, Lexicon::read);
  }

  private static synchronized Optional<Sense> read(String word) {
    List<Synset> senses = senses(word);
    if (senses.size() != 1 || useCount(senses.get(0), word) > COMMON) {
      return Optional.empty();
    }
    Synset only = senses.get(0);
    if (!hasExactly(only, word)) {
      return Optional.empty();
    }
    List<String> synonyms = only.getWords().stream().map(Word::getLemma).toList();
    return Gloss.of(only.getGloss(), word)
        .map(gloss -> new Sense(word, gloss, only.getLexFileName(), synonyms));
  }

  /** Whether the word, or the one it is the plural of, is in the dictionary with a small letter. */
  public static boolean isPlain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String single = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return isEntry(lower) || !single.equals(lower) && isEntry(single);
  }

  private static boolean isEntry(String word) {
    return ENTRIES.computeIfAbsent(
        word, one -> senses(one).stream().anyMatch(sense -> hasExactly(sense, one)));
  }

  private static synchronized List<Synset> senses(String word) {
    List<Synset> senses = new ArrayList<>();
    for (POS pos : POS.getAllPOS()) {
      try {
        IndexWord entry = Opened.DICTIONARY.getIndexWord(pos, word);
        if (entry != null) {
          senses.addAll(entry.getSenses());
        }
      } catch (JWNLException e) {
        return List.of();
      }
    }
    return senses;
  }

  /** Whether the sense is the word's own, and no name's: "sessions" is also a composer. */
  private static boolean hasExactly(Synset sense, String word) {
    return sense.getWords().stream().anyMatch(one -> one.getLemma().equals(word));
  }

  /**
   * Whether a word is of the same part of speech as another that has one sense, of the same field
   * in its own first sense, and none of its senses is that one or next to it.
   */
  public static synchronized boolean mayStandBeside(String word, String other) {
    Synset sense = senses(other).get(0);
    List<Synset> own = senses(word);
    boolean same = !own.isEmpty() && own.stream().allMatch(one -> one.getPOS() == sense.getPOS());
    return same
        && !isInflected(word)
        && !isCompared(word)
        && verbBase(word).filter(base -> !base.equals(word)).isEmpty()
        && !word.matches("every|other|another|such|same|many|much|least")
        && own.get(0).getLexFileName().equals(sense.getLexFileName())
        && Kinship.areAkin(own.get(0), sense)
        && own.stream()
            .noneMatch(
                one ->
                    Kinship.areNear(one, sense) || Gloss.overlap(one.getGloss(), sense.getGloss()));
  }

  /** Whether a noun in its first sense is a kind of another: tin is a metal. */
  public static synchronized boolean isKindOf(String noun, String kind) {
    return senses(noun).stream()
        .filter(sense -> sense.getPOS() == POS.NOUN)
        .findFirst()
        .filter(sense -> Kinship.isKindOf(sense, kind))
        .isPresent();
  }

  /** Whether the word is a shape of another: a plural, a past, an -ing. */
  public static boolean isInflected(String word) {
    return word.endsWith("ed")
        || word.endsWith("ing")
        || word.endsWith("s") && !word.endsWith("ss");
  }

  /** "smaller", which has an entry of its own beside "small". */
  private static boolean isCompared(String word) {
    String base = word.replaceFirst("(er|est)$", "");
    return !base.equals(word) && (isEntry(base) || isEntry(base + "e"));
  }

  /** Whether the dictionary has it, in small letters. */
  public static boolean isWord(String word) {
    return !senses(word).isEmpty() && hasExactly(senses(word).get(0), word);
  }

  /** The infinitive of a verb in any shape: "went" is "go". */
  public static synchronized Optional<String> verbBase(String word) {
    try {
      IndexWord entry =
          Opened.DICTIONARY.getMorphologicalProcessor().lookupBaseForm(POS.VERB, word);
      return Optional.ofNullable(entry).map(IndexWord::getLemma);
    } catch (JWNLException e) {
      return Optional.empty();
    }
  }

  /** How often tagged texts show a word, in all its senses together. */
  public static synchronized int commonness(String word) {
    return senses(word).stream().mapToInt(sense -> useCount(sense, word)).sum();
  }

  private static int useCount(Synset sense, String lemma) {
    return sense.getWords().stream()
        .filter(word -> word.getLemma().equals(lemma))
        .mapToInt(Word::getUseCount)
        .sum();
  }
}
