package readback.attempt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import readback.item.Level;
import readback.quiz.Quiz;
import readback.quiz.Score;
import readback.quiz.Turn;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the lines of a journal as JSON, each with its line end. */
final class JournalWriter {
  static final int VERSION = 1;
  private static final JsonFactory JSON = new JsonFactory();

  private JournalWriter() {}

  /** The first line: what is asked, and how. */
  static byte[] head(Quiz quiz, String bank, Instant time) {
    return line(
        json -> {
          json.writeStringProperty("event", "begin");
          json.writeNumberProperty("version", VERSION);
          writeTime(json, time);
          json.writeStringProperty("article", wellFormed(quiz.article().name()));
          json.writeStringProperty("bank", wellFormed(bank));
          json.writeStringProperty("mode", quiz.rules().mode().label());
          json.writeBooleanProperty("closedBook", quiz.rules().closedBook());
          json.writeName("seconds");
          if (quiz.rules().limit().isPresent()) {
            json.writeNumber(quiz.rules().limit().get().toSeconds());
          } else {
            json.writeNull();
          }
          json.writeNumberProperty("seed", quiz.rules().seed());
          json.writeArrayPropertyStart("items");
          quiz.turns().forEach(turn -> writeAsked(json, turn));
          json.writeEndArray();
        });
  }

  static byte[] line(JournalLine line, Instant time) {
    return line(json -> line.accept(new Fields(json, time)));
  }

  /** A line of {@link Heard}. */
  static String heard(Said said, String event, Instant time) {
    byte[] line =
        line(
            json -> {
              json.writeStringProperty("event", event);
              writeTime(json, time);
              json.writeStringProperty("item", wellFormed(said.item()));
              json.writeStringProperty("form", said.form().label());
              json.writeStringProperty("text", wellFormed(said.text()));
              json.writeStringProperty("sitting", said.sitting());
            });
    return new String(line, StandardCharsets.UTF_8);
  }

  private static void writeAsked(JsonGenerator json, Turn turn) {
    json.writeStartObject();
    json.writeStringProperty("id", wellFormed(turn.item().identity()));
    json.writeStringProperty("level", turn.item().level().label());
    json.writeArrayPropertyStart("texts");
    turn.sheet().texts().forEach(text -> json.writeString(wellFormed(text)));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeTime(JsonGenerator json, Instant time) {
    json.writeStringProperty("time", time.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** The fields that tell a score, within an object that is open. */
  static void writeScore(JsonGenerator json, Score score) {
    json.writeNumberProperty("score", score.credit());
    json.writeNumberProperty("of", score.of());
    json.writeObjectPropertyStart("levels");
    for (Map.Entry<Level, Score.Part> level : score.levels().entrySet()) {
      json.writeArrayPropertyStart(level.getKey().label());
      json.writeNumber(level.getValue().credit());
      json.writeNumber(level.getValue().of());
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private interface Writing {
    void to(JsonGenerator json);
  }

  private static byte[] line(Writing fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      fields.to(json);
      json.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  /** Half a surrogate pair, which no UTF-8 can hold, becomes the replacement character. */
  static String wellFormed(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private record Fields(JsonGenerator json, Instant time) implements JournalLine.Visitor<Void> {
    @Override
    public Void answered(JournalLine.Answered line) {
      begin("response", line.item());
      json.writeArrayPropertyStart("given");
      line.response().given().forEach(text -> json.writeString(wellFormed(text)));
      json.writeEndArray();
      json.writeNumberProperty("credit", line.credit());
      return null;
    }

    @Override
    public Void skipped(JournalLine.Skipped line) {
      begin("skip", line.item());
      return null;
    }

    @Override
    public Void flagged(JournalLine.Flagged line) {
      begin("flag", line.item());
      json.writeStringProperty("note", wellFormed(line.note()));
      return null;
    }

    @Override
    public Void resumed(JournalLine.Resumed line) {
      json.writeStringProperty("event", "resume");
      writeTime(json, time);
      json.writeNumberProperty("seconds", line.spent().toSeconds());
      return null;
    }

    @Override
    public Void summary(JournalLine.Summary line) {
      json.writeStringProperty("event", "summary");
      writeTime(json, time);
      json.writeNumberProperty("seconds", line.spent().toSeconds());
      writeScore(json, line.score());
      json.writeObjectPropertyStart("credits");
      line.credits().forEach((item, credit) -> json.writeNumberProperty(wellFormed(item), credit));
      json.writeEndObject();
      return null;
    }

    private void begin(String event, String item) {
      json.writeStringProperty("event", event);
      writeTime(json, time);
      json.writeStringProperty("item", wellFormed(item));
    }
  }
}
