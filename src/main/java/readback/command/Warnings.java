package readback.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import readback.bank.Entry;
import readback.bank.Excerpt;
import readback.bank.Fault;
import readback.bank.Place;
import readback.bank.Testlet;
import readback.flaw.Flaw;
import readback.flaw.Flaws;
import readback.item.Item;

/** Flaws of items, told as warnings at the place where the item stands. */
final class Warnings {
  private final Map<String, List<String>> lines = new HashMap<>();

  private Warnings() {}

  static List<Fault> of(Testlet testlet) {
    Map<Item, Place> places = new IdentityHashMap<>();
    for (Entry entry : testlet.entries()) {
      places.put(entry.item(), entry.place());
    }
    Warnings warnings = new Warnings();
    List<Fault> faults = new ArrayList<>();
    for (Flaw flaw : Flaws.of(testlet.items(), testlet.article())) {
      faults.add(warnings.fault(flaw, places.get(flaw.items().get(0))));
    }
    return faults;
  }

  private Fault fault(Flaw flaw, Place place) {
    String line = line(place);
    int start = Math.min(place.column() - 1, line.length());
    Excerpt excerpt = Excerpt.of(line, start, line.length());
    return new Fault(
        place,
        Fault.Severity.WARNING,
        flaw.rule(),
        flaw.what() + "; " + flaw.why(),
        flaw.mend(),
        excerpt);
  }

  private String line(Place place) {
    List<String> all = lines.computeIfAbsent(place.file(), Warnings::read);
    return place.line() <= all.size() ? all.get(place.line() - 1) : "";
  }

  private static List<String> read(String file) {
    try {
      return Files.readString(Path.of(file)).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
