package readback.attempt;

import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A history for another program to read. */
public final class HistoryJson {
  private HistoryJson() {}

  /** One line of JSON: by article, what is missed and every sitting, the latest first. */
  public static String of(History history) {
    StringWriter text = new StringWriter();
    Set<String> articles = new LinkedHashSet<>();
    history.attempts().forEach(attempt -> articles.add(attempt.article()));
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("articles");
      articles.forEach(article -> write(json, history, article));
      json.writeEndArray();
      json.writeArrayPropertyStart("unreadable");
      history.told().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void write(JsonGenerator json, History history, String article) {
    json.writeStartObject();
    json.writeStringProperty("article", article);
    json.writeArrayPropertyStart("missed");
    history.missed(article).forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("sittings");
    history.on(article).forEach(attempt -> write(json, attempt));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Attempt attempt) {
    json.writeStartObject();
    json.writeStringProperty("begun", attempt.begun().toString());
    json.writeStringProperty("mode", attempt.rules().mode().label());
    json.writeBooleanProperty("closedBook", attempt.rules().closedBook());
    json.writeNumberProperty("seconds", attempt.spent().toSeconds());
    json.writeBooleanProperty("finished", attempt.isFinished());
    attempt.summary().ifPresent(summary -> JournalWriter.writeScore(json, summary.score()));
    json.writeEndObject();
  }
}
