package readback.generate.again;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.QuestionFile;
import readback.bank.write.Edits;
import readback.bank.write.Emitter;
import readback.bank.write.Fingerprint;
import readback.item.Item;

/** A question file that only a generator has written. */
final class GeneratedFile {
  private static final String NOTE =
      """
      # Drafts, made by `readback generate` from the article's words. Read each one: delete
      # `draft: true` from a good one, change what is not, delete what is no use. Whatever you touch
      # here is yours; generating again replaces untouched drafts only.
      #
      # A question of your own takes four lines, here or in a file beside this one:
      #   - type: choice
      #     stem: Which country does the envoy travel to?
      #     answer: Japan
      #     distractors: [China, Russia]
      """;

  private GeneratedFile() {}

  static String of(List<? extends Item> items, Article article, Articles articles) {
    String head = Emitter.head(article.name());
    int second = head.indexOf('\n') + 1;
    String text =
        head.substring(0, second)
            + NOTE
            + head.substring(second)
            + items.stream()
                .map(item -> Emitter.item(item, article))
                .collect(Collectors.joining("\n"));
    Map<String, String> fingerprints = new LinkedHashMap<>();
    new ArrayList<>(items)
        .forEach(item -> fingerprints.put(item.identity(), fingerprint(item, article)));
    return Edits.of(QuestionFile.read(article.name(), text, articles))
        .generated(fingerprints)
        .applied(text);
  }

  static String fingerprint(Item item, Article article) {
    return Fingerprint.of(Emitter.item(item, article));
  }
}
