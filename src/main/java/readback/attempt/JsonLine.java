package readback.attempt;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON object, read whole; asking it for what it does not hold is {@link Malformed}. */
record JsonLine(Map<String, Object> fields) {
  private static final JsonFactory JSON = new JsonFactory();

  /** What {@code null} reads as. */
  private static final Object NOTHING = new Object();

  /** Not what a journal says. */
  static final class Malformed extends Exception {
    Malformed(String what) {
      super(what, null, false, false);
    }
  }

  /** Reads the one object that these bytes hold. */
  static JsonLine of(byte[] bytes, int from, int to) throws Malformed {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new Malformed("no object");
      }
      JsonLine line = new JsonLine(object(json));
      if (json.nextToken() != null) {
        throw new Malformed("more than an object");
      }
      return line;
    } catch (JacksonException e) {
      throw new Malformed(e.getOriginalMessage());
    }
  }

  private static Map<String, Object> object(JsonParser json) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      fields.put(name, value(json));
    }
    return fields;
  }

  private static Object value(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> {
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          values.add(value(json));
        }
        yield values;
      }
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> NOTHING;
      default -> json.getString();
    };
  }

  String text(String name) throws Malformed {
    return as(String.class, fields.get(name), name);
  }

  boolean truth(String name) throws Malformed {
    return as(Boolean.class, fields.get(name), name);
  }

  long whole(String name) throws Malformed {
    return as(Long.class, fields.get(name), name);
  }

  /** A number from 0 to {@code most}. */
  static double number(Object value, double most) throws Malformed {
    double number = as(Number.class, value, "number").doubleValue();
    if (!(number >= 0 && number <= most)) {
      throw new Malformed("out of range: " + number);
    }
    return number;
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> object(String name) throws Malformed {
    return as(Map.class, fields.get(name), name);
  }

  @SuppressWarnings("unchecked")
  List<JsonLine> objects(String name) throws Malformed {
    List<JsonLine> objects = new ArrayList<>();
    for (Object object : list(name)) {
      objects.add(new JsonLine(as(Map.class, object, name)));
    }
    return objects;
  }

  private List<?> list(String name) throws Malformed {
    return as(List.class, fields.get(name), name);
  }

  List<String> texts(String name) throws Malformed {
    List<String> texts = new ArrayList<>();
    for (Object text : list(name)) {
      texts.add(as(String.class, text, name));
    }
    return texts;
  }

  Instant time() throws Malformed {
    return time(text("time"));
  }

  /** A time as journals write it; their own form is read by hand, which is ten times as fast. */
  static Instant time(String text) throws Malformed {
    try {
      if (text.length() == 20 && text.endsWith("Z")) {
        return LocalDateTime.of(
                digits(text, 0, 4),
                digits(text, 5, 7),
                digits(text, 8, 10),
                digits(text, 11, 13),
                digits(text, 14, 16),
                digits(text, 17, 19))
            .toInstant(ZoneOffset.UTC);
      }
      return Instant.parse(text);
    } catch (DateTimeException | NumberFormatException e) {
      throw new Malformed("no time: " + text);
    }
  }

  private static int digits(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  Optional<Duration> seconds(String name) throws Malformed {
    if (fields.get(name) == NOTHING) {
      return Optional.empty();
    }
    long seconds = whole(name);
    if (seconds < 0) {
      throw new Malformed("negative time");
    }
    return Optional.of(Duration.ofSeconds(seconds));
  }

  static <T> T as(Class<T> type, Object value, String name) throws Malformed {
    if (!type.isInstance(value)) {
      throw new Malformed("no " + name);
    }
    return type.cast(value);
  }
}
