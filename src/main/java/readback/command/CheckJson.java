package readback.command;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import readback.article.Article;
import readback.article.Sentence;
import readback.bank.Fault;
import readback.bank.FaultJson;
import readback.bank.Testlet;
import readback.flaw.Coverage;
import readback.flaw.GuessRate;
import readback.flaw.Guesser;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What {@code check} has to tell, as one JSON object: {@code faults}, one a line, and {@code
 * articles} with their coverage maps and guess rates, one a line.
 */
final class CheckJson {
  private static final JsonFactory JSON = new JsonFactory();

  private CheckJson() {}

  static String print(List<Fault> faults, List<Testlet> testlets) {
    String articles = testlets.stream().map(CheckJson::object).collect(Collectors.joining(",\n"));
    return "{\n\"faults\": "
        + FaultJson.print(faults).strip()
        + ",\n\"articles\": ["
        + (articles.isEmpty() ? "" : "\n" + articles + "\n")
        + "]\n}\n";
  }

  private static String object(Testlet testlet) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("article", testlet.article().name());
      json.writeNumberProperty("questions", testlet.items().size());
      writeCoverage(json, Coverage.of(testlet.items(), testlet.article()), testlet.article());
      writeGuessRate(json, GuessRate.of(testlet.items()));
      json.writeEndObject();
    }
    return out.toString();
  }

  /** Offsets are UTF-16 units of the article's text, the end exclusive. */
  private static void writeCoverage(JsonGenerator json, Coverage coverage, Article article) {
    json.writeNumberProperty("sentences", coverage.asked().size() + coverage.bare().size());
    json.writeArrayPropertyStart("bare");
    for (Sentence sentence : coverage.bare()) {
      json.writeStartObject();
      json.writeNumberProperty("paragraph", sentence.paragraph());
      json.writeNumberProperty("start", sentence.span().start());
      json.writeNumberProperty("end", sentence.span().end());
      json.writeStringProperty("text", article.words(sentence.span()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Shares from 0 to 1, of the questions with one key among distractors; none without such. */
  private static void writeGuessRate(JsonGenerator json, GuessRate guess) {
    json.writeObjectPropertyStart("guessRate");
    json.writeNumberProperty("questions", guess.items());
    if (guess.items() > 0) {
      writeShare(json, "rate", guess.rate());
      writeShare(json, "chance", guess.chance());
      json.writeObjectPropertyStart("byCue");
      for (Guesser guesser : Guesser.values()) {
        writeShare(json, guesser.name().toLowerCase(Locale.ROOT), guess.byGuesser().get(guesser));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeShare(JsonGenerator json, String name, double share) {
    json.writeNumberProperty(name, Math.round(share * 1000) / 1000.0);
  }
}
