package readback.generate.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.generate.table.Gender;
import readback.generate.text.Line;
import readback.generate.text.Prose;

/** Finds whom an article names: first the people by their fullest names, then all mentions. */
public final class CastFinder {
  private final Prose prose;
  private final Map<Line, List<Chunk>> chunks = new LinkedHashMap<>();
  private final People people = new People();

  private CastFinder(Prose prose) {
    this.prose = prose;
  }

  public static Cast in(Prose prose) {
    return new CastFinder(prose).cast();
  }

  private Cast cast() {
    Set<String> known = inLines();
    for (Line line : prose.lines()) {
      chunks.put(line, ChunkFinder.in(line, known));
    }
    Set<String> speaking = Surnames.speaking(chunks.values());
    Set<String> noPeople = new HashSet<>(Employers.in(chunks.values()));
    if (Characters.areTold(prose.lines())) {
      noPeople.addAll(Characters.in(chunks.values()));
    }
    for (List<Chunk> list : chunks.values()) {
      for (Chunk chunk : list) {
        PersonEvidence.person(chunk)
            .or(() -> Surnames.person(chunk, speaking))
            .filter(name -> !noPeople.contains(name.text()))
            .ifPresent(
                name ->
                    people.add(
                        name.text(), PersonEvidence.gender(name), name.words(), name.hasTitle()));
      }
    }
    chunks.values().stream()
        .flatMap(List::stream)
        .filter(chunk -> chunk.words() == 1)
        .forEach(chunk -> people.standsAlone(chunk.last()));
    people.merge(namesOfOthers(), this::fullName);
    Map<Line, List<Mention>> mentions = new LinkedHashMap<>();
    for (Line line : prose.lines()) {
      mentions.put(line, mentions(chunks.get(line)));
    }
    Aliases aliases = Aliases.in(mentions);
    Set<Actor> actors = new LinkedHashSet<>();
    mentions.replaceAll((line, here) -> here.stream().map(aliases::settled).toList());
    mentions.values().forEach(here -> here.forEach(mention -> actors.add(mention.actor())));
    return new Cast(List.copyOf(actors), mentions, Map.of());
  }

  /** The words of names that stand in the middle of a line. */
  private Set<String> inLines() {
    Set<String> words = new HashSet<>();
    for (Line line : prose.lines()) {
      for (Chunk chunk : ChunkFinder.in(line, Set.of())) {
        for (int i = chunk.name(); chunk.from() > 0 && i < chunk.to(); i++) {
          if (line.at(i).isCapitalised() && !line.at(i - 1).text().matches("[\"“:]")) {
            words.add(line.at(i).text());
          }
        }
      }
    }
    return words;
  }

  /**
   * "Dolma Tamang", where "Tamang, who is 61" shows that it is a person; the name itself if none.
   */
  private String fullName(String name) {
    for (List<Chunk> list : chunks.values()) {
      for (Chunk chunk : list) {
        boolean longer = chunk.words() > 1 && chunk.words() < 4 && chunk.last().equals(name);
        if (longer
            && !chunk.hasTitle()
            && !OtherNames.isKnown(chunk.text())
            && !OtherNames.isKnown(chunk.first())) {
          return chunk.text();
        }
      }
    }
    return withFamilyName(name);
  }

  /** "Orvik Holm", where "Orvik, 21," shows that it is a person. */
  private String withFamilyName(String given) {
    return chunks.values().stream()
        .flatMap(List::stream)
        .filter(chunk -> chunk.words() == 2 && chunk.first().equals(given) && !chunk.hasTitle())
        .map(Chunk::text)
        .filter(name -> !OtherNames.isKnown(name))
        .findFirst()
        .orElse(given);
  }

  /** Names that stand for no person, so that no person may be called by them alone. */
  private Set<String> namesOfOthers() {
    Set<String> names = new LinkedHashSet<>();
    for (List<Chunk> list : chunks.values()) {
      for (Chunk chunk : list) {
        boolean given = OtherNames.isOnlyATown(chunk.text()) && people.isGiven(chunk.text());
        boolean other =
            !given && OtherNames.isKnown(chunk.text()) && PersonEvidence.person(chunk).isEmpty();
        if (other) {
          names.add(chunk.text());
        }
      }
    }
    return names;
  }

  private List<Mention> mentions(List<Chunk> list) {
    List<Mention> found = new ArrayList<>();
    for (Chunk chunk : list) {
      mention(chunk).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private Optional<Mention> mention(Chunk chunk) {
    Optional<Chunk> person = PersonEvidence.person(chunk);
    Chunk name = person.orElse(chunk);
    Gender gender = person.map(PersonEvidence::gender).orElse(Gender.UNKNOWN);
    Optional<Actor> known = people.named(name.text(), gender);
    if (known.isPresent()) {
      boolean full = name.text().equals(known.get().name());
      return Optional.of(new Mention(name.titled(), name.name(), name.to(), known.get(), full));
    }
    if (person.isPresent() || people.isShared(name.text())) {
      return Optional.empty();
    }
    return other(chunk);
  }

  private Optional<Mention> other(Chunk chunk) {
    Chunk name = chunk.untitled();
    if (chunk.words() == 0) {
      return Optional.empty();
    }
    return OtherNames.actor(name)
        .map(actor -> new Mention(name.from(), name.from(), name.to(), actor, true));
  }
}
