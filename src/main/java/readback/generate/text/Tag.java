package readback.generate.text;

/** Parts of speech, as in Universal Dependencies (Nivre et al., 2016), and a whole quotation. */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X,
  /** A quotation that stands as a whole in its line, as one token. */
  QUOTE;

  static Tag of(String name) {
    try {
      return valueOf(name);
    } catch (IllegalArgumentException e) {
      return X;
    }
  }
}
