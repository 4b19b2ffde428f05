package readback.generate.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads a table: an entry a line, its columns set apart by semicolons, comments after a #. */
final class Rows {
  private Rows() {}

  static List<List<String>> of(String file) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines(file)) {
      List<String> columns = new ArrayList<>();
      for (String column : line.split(";")) {
        columns.add(column.strip());
      }
      rows.add(List.copyOf(columns));
    }
    return rows;
  }

  /** A table of single words, some of them perhaps several a line. */
  static Set<String> words(String file) {
    Set<String> words = new TreeSet<>();
    for (String line : lines(file)) {
      words.addAll(List.of(line.strip().split("\\s+")));
    }
    return Set.copyOf(words);
  }

  static List<String> lines(String file) {
    try (InputStream in = Rows.class.getResourceAsStream("/readback/generate/" + file)) {
      if (in == null) {
        throw new IllegalStateException("a table is missing from the installation: " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the table " + file, e);
    }
  }
}
