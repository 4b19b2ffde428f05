package readback.bank;

import java.util.List;
import readback.item.About;
import readback.item.Item;
import readback.item.Kind;
import readback.item.Locate;

/** Needs {@code evidence}; any sentence that it touches is right. */
final class LocateReader implements KindReader {
  @Override
  public Kind kind() {
    return Kind.LOCATE;
  }

  @Override
  public List<String> keys() {
    return List.of();
  }

  @Override
  public Item read(About about, Fields fields, Passages article) {
    Node node = fields.required("evidence");
    if (article == null) {
      return new Locate(about, List.of());
    }
    List<String> sentences = article.sentencesTouching(about.evidence());
    if (node != null && !about.evidence().isEmpty() && sentences.isEmpty()) {
      fields
          .faults()
          .error(
              FileRule.NO_SENTENCE,
              node,
              "this evidence stands in no sentence that a reader could point at",
              "Quote a sentence of the article's body, not its headline.");
    }
    return new Locate(about, sentences);
  }
}
