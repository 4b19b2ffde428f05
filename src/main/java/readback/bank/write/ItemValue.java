package readback.bank.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readback.article.Article;
import readback.article.Sentence;
import readback.article.Span;
import readback.bank.write.Value.Keyed;
import readback.bank.write.Value.Pair;
import readback.bank.write.Value.Values;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Locate;
import readback.item.Match;
import readback.item.Multiple;
import readback.item.Order;
import readback.item.ShortAnswer;
import readback.item.TrueFalse;

/** The keys and values that say what an item is, in the order in which people read them. */
final class ItemValue implements Item.Visitor<List<Pair>> {
  private final Article article;

  private ItemValue(Article article) {
    this.article = article;
  }

  static Keyed of(Item item, Article article) {
    ItemValue values = new ItemValue(article);
    About about = item.about();
    List<Pair> pairs = new ArrayList<>();
    about.id().ifPresent(id -> pairs.add(new Pair("id", Value.text(id))));
    pairs.add(new Pair("type", Value.bare(item.kind().label())));
    pairs.add(new Pair("level", Value.bare(about.level().label())));
    if (about.draft()) {
      pairs.add(new Pair("draft", Value.bare("true")));
    }
    pairs.add(new Pair("stem", Value.sentence(about.stem())));
    pairs.addAll(item.accept(values));
    values.evidence(about).ifPresent(pairs::add);
    about.rationale().ifPresent(why -> pairs.add(new Pair("rationale", Value.sentence(why))));
    if (!about.allow().isEmpty()) {
      pairs.add(new Pair("allow", map(new TreeMap<>(about.allow()))));
    }
    return new Keyed(pairs);
  }

  @Override
  public List<Pair> choice(Choice item) {
    return List.of(new Pair("answer", Value.text(item.answer())), distractors(item.distractors()));
  }

  @Override
  public List<Pair> multiple(Multiple item) {
    return List.of(new Pair("answers", texts(item.answers())), distractors(item.distractors()));
  }

  @Override
  public List<Pair> trueFalse(TrueFalse item) {
    return List.of(new Pair("answer", Value.bare(item.answer().label())));
  }

  @Override
  public List<Pair> shortAnswer(ShortAnswer item) {
    return List.of(new Pair("answers", texts(item.answers())));
  }

  @Override
  public List<Pair> order(Order item) {
    return List.of(new Pair("sequence", texts(item.sequence())));
  }

  @Override
  public List<Pair> match(Match item) {
    Pair pairs = new Pair("pairs", map(item.pairs()));
    return item.distractors().isEmpty()
        ? List.of(pairs)
        : List.of(pairs, distractors(item.distractors()));
  }

  @Override
  public List<Pair> locate(Locate item) {
    return List.of();
  }

  private static Values texts(List<String> texts) {
    return new Values(texts.stream().map(Value::text).toList());
  }

  private static Keyed map(Map<String, String> texts) {
    return new Keyed(
        texts.entrySet().stream()
            .map(entry -> new Pair(entry.getKey().strip(), Value.text(entry.getValue())))
            .toList());
  }

  private static Pair distractors(List<Distractor> distractors) {
    return new Pair(
        "distractors", new Values(distractors.stream().map(ItemValue::distractor).toList()));
  }

  private static Value distractor(Distractor distractor) {
    Value text = Value.text(distractor.text());
    return distractor
        .because()
        .<Value>map(
            why ->
                new Keyed(
                    List.of(new Pair("text", text), new Pair("because", Value.sentence(why)))))
        .orElse(text);
  }

  private Optional<Pair> evidence(About about) {
    List<Value> quotes =
        about.evidence().stream().map(this::quote).distinct().map(Value::sentence).toList();
    return switch (quotes.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Pair("evidence", quotes.get(0)));
      default -> Optional.of(new Pair("evidence", new Values(quotes)));
    };
  }

  /**
   * The words of the span; those of all the sentences it touches, where the article says the same
   * words earlier.
   */
  private String quote(Span span) {
    String words = article.words(span);
    if (article.find(words).filter(span::equals).isPresent()) {
      return words;
    }
    List<Sentence> sentences = article.sentencesTouching(span);
    if (sentences.isEmpty()) {
      return words;
    }
    int start = Math.min(span.start(), sentences.get(0).span().start());
    int end = Math.max(span.end(), sentences.get(sentences.size() - 1).span().end());
    return article.words(new Span(start, end));
  }
}
