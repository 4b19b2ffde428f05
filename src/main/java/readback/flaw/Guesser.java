package readback.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import readback.item.Item;
import readback.item.Quantity;

/**
 * One cue that a test-wise reader goes by who has not read the article (Millman, Bishop and Ebel
 * 1965). Each looks at one thing only, so that two that agree are two witnesses.
 */
public enum Guesser {
  /** The longest option. */
  LENGTH {
    @Override
    double cue(String option, String stem, List<String> options) {
      return option.length();
    }
  },
  /** The option that says most words of the stem again. */
  ECHO {
    @Override
    double cue(String option, String stem, List<String> options) {
      Set<String> asked = Words.content(stem);
      return Words.content(option).stream().filter(asked::contains).count();
    }
  },
  /** The option whose words stand most in the others. */
  CONVERGENCE {
    @Override
    double cue(String option, String stem, List<String> options) {
      List<String> own = Words.of(option);
      double met = 0;
      for (String other : options) {
        List<String> said = other.equals(option) ? List.of() : Words.of(other);
        met += own.stream().filter(said::contains).count();
      }
      return own.isEmpty() ? 0 : met / own.size();
    }
  },
  /** An option that leaves room for exceptions. */
  MODESTY {
    @Override
    double cue(String option, String stem, List<String> options) {
      return AbsoluteTerms.isAbsolute(option) ? 0 : 1;
    }
  },
  /** Among numbers and dates, one that is neither the lowest nor the highest. */
  MIDDLE {
    @Override
    double cue(String option, String stem, List<String> options) {
      return Quantity.sorted(options)
          .map(sorted -> sorted.indexOf(option))
          .map(rank -> rank > 0 && rank < options.size() - 1 ? 1.0 : 0.0)
          .orElse(0.0);
    }
  };

  /** How strongly the cue speaks for an option; only the order of these figures counts. */
  abstract double cue(String option, String stem, List<String> options);

  /** The options that the cue speaks for; all of them where it tells nothing. */
  public List<String> picks(Item item) {
    List<String> options = OptionTexts.of(item);
    return best(options, option -> cue(option, item.stem(), options));
  }

  /** Those with the highest figure. */
  static List<String> best(List<String> options, ToDoubleFunction<String> figure) {
    OptionalDouble highest = options.stream().mapToDouble(figure).max();
    List<String> best = new ArrayList<>();
    for (String option : options) {
      if (figure.applyAsDouble(option) == highest.orElse(0)) {
        best.add(option);
      }
    }
    return best;
  }
}
