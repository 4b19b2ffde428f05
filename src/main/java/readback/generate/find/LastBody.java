package readback.generate.find;

import java.util.List;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.text.Line;
import readback.generate.text.Prose;

/** The body that spoke last, for which "it" stands in the line after. */
final class LastBody {
  private final List<Line> lines;
  private Optional<Actor> body = Optional.empty();
  private Line spoken;

  LastBody(Prose prose) {
    this.lines = prose.lines();
  }

  void spoke(Line line, Actor speaker) {
    boolean named = !speaker.isPerson() && speaker.kind() != Actor.Kind.GROUP;
    body = named ? Optional.of(speaker) : Optional.empty();
    spoken = line;
  }

  /** "However, it said": the body whose report was the last line of the paragraph. */
  Optional<Speaker> speaking(Line line, int verb) {
    int at = verb - 1;
    at -= line.at(at).lower().matches("also|later") ? 1 : 0;
    boolean it = line.at(at).lower().equals("it") && at <= ClauseOpening.of(line);
    boolean next =
        spoken != null
            && spoken.paragraph() == line.paragraph()
            && lines.indexOf(line) == lines.indexOf(spoken) + 1;
    int pronoun = at;
    return it && next
        ? body.map(one -> new Speaker(one, pronoun, pronoun + 1, false))
        : Optional.empty();
  }
}
