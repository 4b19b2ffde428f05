package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readback.generate.cast.Actor;

/** People without a name beside others: "Farmers", "Union leaders". */
final class GroupOptions {
  private GroupOptions() {}

  /**
   * Two or three, of whom none is much the same as another.
   *
   * @param text what is told of the key, which may name none of them
   */
  static Optional<List<String>> beside(Actor key, String text, Material material) {
    List<Actor> picked = new ArrayList<>();
    for (Actor other : material.facts().groups()) {
      boolean free =
          isTold(other)
              && !isIn(text, other)
              && Groups.mayStandBeside(key, other)
              && picked.stream().allMatch(one -> Groups.mayStandBeside(one, other));
      if (free && picked.size() < PeopleOptions.MOST) {
        picked.add(other);
      }
    }
    boolean fit = isTold(key) && !isIn(text, key) && picked.size() >= PeopleOptions.FEWEST;
    return fit ? Optional.of(picked.stream().map(SourceOptions::shown).toList()) : Optional.empty();
  }

  /** "Dock workers", "rescue teams": a bare "workers" may be anybody. */
  private static boolean isTold(Actor group) {
    return Groups.isTelling(group) && group.name().contains(" ");
  }

  private static boolean isIn(String text, Actor group) {
    String head = group.core().toLowerCase(Locale.ROOT);
    String one = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    return text.toLowerCase(Locale.ROOT).contains(one);
  }
}
