package readback.generate.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;

/** Parts of speech, by Apache OpenNLP's English model. */
final class Tagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final TagSearch SEARCH = new TagSearch(model());

  private Tagger() {}

  static POSModel model() {
    try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the part-of-speech model is missing: " + MODEL);
      }
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the part-of-speech model", e);
    }
  }

  static List<Token> tagged(List<Tokenizer.Piece> pieces) {
    if (pieces.isEmpty()) {
      return List.of();
    }
    String[] words = pieces.stream().map(piece -> plain(piece.text())).toArray(String[]::new);
    String[] tags = SEARCH.tags(words);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      Tokenizer.Piece piece = pieces.get(i);
      tokens.add(new Token(piece.span(), piece.text(), Tag.of(tag(words, tags, i))));
    }
    return tokens;
  }

  /**
   * "Reported Friday that Pyongyang wants": before a name "that" joins clauses. And no word is a
   * mark, though "neo-classics" may be taken for one.
   */
  private static String tag(String[] words, String[] tags, int i) {
    if (tags[i].equals("PUNCT") && Character.isLetter(words[i].charAt(0))) {
      return "NOUN";
    }
    boolean joins =
        words[i].equals("that")
            && tags[i].equals("DET")
            && i + 1 < tags.length
            && tags[i + 1].equals("PROPN");
    return joins ? "SCONJ" : tags[i];
  }

  /** The model was trained on straight marks. */
  private static String plain(String word) {
    return word.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }
}
