package readback.bank;

import java.io.StringWriter;
import java.util.List;
import readback.text.Obeyed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes faults as a JSON array, for tools. */
public final class FaultJson {
  private static final JsonFactory JSON = new JsonFactory();

  private FaultJson() {}

  /** One object a fault, each on a line of its own. */
  public static String print(List<Fault> faults) {
    StringBuilder out = new StringBuilder("[");
    for (Fault fault : faults) {
      out.append(out.length() == 1 ? "\n" : ",\n").append(object(fault));
    }
    return Obeyed.escaped(out.append(faults.isEmpty() ? "]\n" : "\n]\n").toString());
  }

  private static String object(Fault fault) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("file", fault.place().file());
      json.writeNumberProperty("line", fault.place().line());
      json.writeNumberProperty("column", fault.place().column());
      json.writeNumberProperty("width", fault.excerpt().width());
      json.writeStringProperty("severity", fault.severity().label());
      json.writeStringProperty("rule", fault.rule());
      json.writeStringProperty("what", fault.what());
      json.writeStringProperty("mend", fault.mend());
      json.writeEndObject();
    }
    return out.toString();
  }
}
