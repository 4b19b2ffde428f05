package readback.flaw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    ToDoubleFunction<String> cue(String stem, List<String> options) {
      return String::length;
    }
  },
  /** The option that says most words of the stem again. */
  ECHO {
    @Override
    ToDoubleFunction<String> cue(String stem, List<String> options) {
      Set<String> asked = Words.content(stem);
      return option -> Words.content(option).stream().filter(asked::contains).count();
    }
  },
  /** The option whose words stand most in the others. */
  CONVERGENCE {
    @Override
    ToDoubleFunction<String> cue(String stem, List<String> options) {
      Map<String, List<String>> words = new LinkedHashMap<>();
      options.forEach(option -> words.put(option, Words.of(option)));
      return option -> {
        List<String> own = words.get(option);
        double met = 0;
        for (Map.Entry<String, List<String>> other : words.entrySet()) {
          boolean self = other.getKey().equals(option);
          met += self ? 0 : own.stream().filter(other.getValue()::contains).count();
        }
        return own.isEmpty() ? 0 : met / own.size();
      };
    }
  },
  /** An option that leaves room for exceptions. */
  MODESTY {
    @Override
    ToDoubleFunction<String> cue(String stem, List<String> options) {
      return option -> AbsoluteTerms.isAbsolute(option) ? 0 : 1;
    }
  },
  /** Among numbers and dates, one that is neither the lowest nor the highest. */
  MIDDLE {
    @Override
    ToDoubleFunction<String> cue(String stem, List<String> options) {
      List<String> sorted = Quantity.sorted(options).orElse(List.of());
      return option -> {
        int rank = sorted.indexOf(option);
        return rank > 0 && rank < sorted.size() - 1 ? 1 : 0;
      };
    }
  };

  /** How strongly the cue speaks for each option; only the order of these figures counts. */
  abstract ToDoubleFunction<String> cue(String stem, List<String> options);

  /** The options that the cue speaks for; all of them where it tells nothing. */
  public List<String> picks(Item item) {
    List<String> options = OptionTexts.of(item);
    return best(options, cue(item.stem(), options));
  }

  /** Those with the highest figure. */
  static List<String> best(List<String> options, ToDoubleFunction<String> figure) {
    double[] figures = options.stream().mapToDouble(figure).toArray();
    double highest = Arrays.stream(figures).max().orElse(0);
    List<String> best = new ArrayList<>();
    for (int i = 0; i < figures.length; i++) {
      if (figures[i] == highest) {
        best.add(options.get(i));
      }
    }
    return best;
  }
}
