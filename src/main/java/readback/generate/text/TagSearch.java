package readback.generate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * The likeliest tags of a sentence's words: a maximum-entropy model and a search that keeps the
 * best three beginnings (Ratnaparkhi, 1996). OpenNLP's own search is not used for two reasons. It
 * keeps what the model looks at from one beginning for the next, though the tags before differ
 * between them, and so takes "expected Georgia to resume" for a preposition. And it asks anew for
 * each beginning what is the same for all of them.
 */
final class TagSearch {
  private static final int BEAM = 3;

  private final POSContextGenerator contexts;
  private final Map<String, Context> weights;
  private final String[] tags;
  private final Context[] afterOne;
  private final Context[][] afterTwo;

  /** A beginning of the sentence, by its last tag. */
  private record Beginning(Beginning before, int tag, double score) {}

  TagSearch(POSModel model) {
    this.contexts = model.getFactory().getPOSContextGenerator();
    AbstractModel entropy = model.getArtifact("pos.model");
    this.weights = weights(entropy);
    this.tags = new String[entropy.getNumOutcomes()];
    Arrays.setAll(tags, entropy::getOutcome);
    this.afterOne = new Context[tags.length];
    this.afterTwo = new Context[tags.length][tags.length];
    for (int one = 0; one < tags.length; one++) {
      afterOne[one] = weights.get("t=" + tags[one]);
      for (int two = 0; two < tags.length; two++) {
        afterTwo[two][one] = weights.get("t2=" + tags[two] + "," + tags[one]);
      }
    }
  }

  private static Map<String, Context> weights(AbstractModel entropy) {
    Map<String, Context> weights = new HashMap<>();
    ((Map<?, ?>) entropy.getDataStructures()[1])
        .forEach((feature, weight) -> weights.put((String) feature, (Context) weight));
    return weights;
  }

  /** A tag for each word. */
  String[] tags(String[] words) {
    List<Beginning> best = List.of(new Beginning(null, -1, 0));
    for (double[] sums : sums(words)) {
      best = longer(best, sums);
    }
    String[] found = new String[words.length];
    Beginning at = best.get(0);
    for (int i = words.length - 1; i >= 0; i--) {
      found[i] = tags[at.tag];
      at = at.before;
    }
    return found;
  }

  /**
   * For each word, what speaks for each tag whatever the tags before. Not for two threads at once,
   * since the generator of contexts remembers.
   */
  private synchronized double[][] sums(String[] words) {
    String[] untagged = new String[words.length];
    double[][] sums = new double[words.length][tags.length];
    for (int i = 0; i < words.length; i++) {
      for (String feature : contexts.getContext(i, words, untagged, null)) {
        add(weights.get(feature), sums[i]);
      }
    }
    return sums;
  }

  /** The best beginnings with one word more, best first. */
  private List<Beginning> longer(List<Beginning> best, double[] sums) {
    List<Beginning> longer = new ArrayList<>();
    for (Beginning one : best) {
      double[] shares = shares(one, sums);
      double[] sorted = shares.clone();
      Arrays.sort(sorted);
      double least = sorted[Math.max(0, sorted.length - BEAM)];
      for (int tag = 0; tag < shares.length; tag++) {
        if (shares[tag] >= least) {
          longer.add(new Beginning(one, tag, one.score + Math.log(shares[tag])));
        }
      }
    }
    longer.sort((a, b) -> Double.compare(b.score, a.score));
    return longer.subList(0, Math.min(BEAM, longer.size()));
  }

  /** How likely each tag is after a beginning; together 1. */
  private double[] shares(Beginning after, double[] sums) {
    double[] shares = sums.clone();
    if (after.tag >= 0) {
      add(afterOne[after.tag], shares);
      if (after.before.tag >= 0) {
        add(afterTwo[after.before.tag][after.tag], shares);
      }
    }
    double all = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i]);
      all += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= all;
    }
    return shares;
  }

  private static void add(Context weight, double[] sums) {
    if (weight != null) {
      int[] outcomes = weight.getOutcomes();
      double[] parameters = weight.getParameters();
      for (int i = 0; i < outcomes.length; i++) {
        sums[outcomes[i]] += parameters[i];
      }
    }
  }
}
