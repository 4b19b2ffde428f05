package readback.generate.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The countries of the world, with their demonyms and capitals. */
public final class Countries {
  /**
   * @param name the usual English name, without article
   * @param demonym the adjective: "Dutch"
   * @param capital empty where it has the country's own name
   */
  public record Country(String name, String demonym, String capital) {
    /** The name as it stands in a sentence: "the Netherlands". */
    public String withArticle() {
      boolean plural =
          name.endsWith("s")
              && List.of(
                      "Netherlands",
                      "Philippines",
                      "Maldives",
                      "Bahamas",
                      "Solomon Islands",
                      "United States",
                      "United Arab Emirates")
                  .contains(name);
      boolean common =
          name.endsWith("Republic")
              || name.endsWith("Kingdom")
              || name.equals("Gambia")
              || name.equals("Vatican");
      return plural || common ? "the " + name : name;
    }
  }

  private static final List<Country> ALL = new ArrayList<>();
  private static final Map<String, Country> BY_NAME = new HashMap<>();
  private static final Map<String, Country> BY_DEMONYM = new HashMap<>();
  private static final Map<String, Country> BY_CAPITAL = new HashMap<>();

  static {
    for (List<String> row : Rows.of("countries.txt")) {
      add(row);
    }
  }

  private Countries() {}

  private static void add(List<String> row) {
    String capital = row.get(2).equals("-") ? "" : row.get(2);
    Country country = new Country(row.get(0), row.get(1), capital);
    ALL.add(country);
    BY_NAME.put(country.name(), country);
    row.stream().skip(3).forEach(other -> BY_NAME.put(other, country));
    BY_DEMONYM.put(country.demonym(), country);
    if (!capital.isEmpty()) {
      BY_CAPITAL.put(capital, country);
    }
  }

  public static List<Country> all() {
    return List.copyOf(ALL);
  }

  public static Optional<Country> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** "Dutch", and "Dutchs" where a people is meant: "Iranians". */
  public static Optional<Country> demonym(String word) {
    Country country = BY_DEMONYM.get(word);
    if (country == null && word.endsWith("s")) {
      country = BY_DEMONYM.get(word.substring(0, word.length() - 1));
    }
    return Optional.ofNullable(country);
  }

  public static Optional<Country> capital(String name) {
    return Optional.ofNullable(BY_CAPITAL.get(name));
  }
}
