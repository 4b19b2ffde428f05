package readback.article;

import java.util.List;

/**
 * A paragraph: where it stands, and its sentences in order. A heading within the text has no
 * sentences.
 */
public record Paragraph(Span span, List<Sentence> sentences) {
  public Paragraph {
    sentences = List.copyOf(sentences);
  }
}
