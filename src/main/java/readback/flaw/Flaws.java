package readback.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readback.article.Article;
import readback.item.Item;

/** All the rules, and what they find. */
public final class Flaws {
  /** Every rule about one item. */
  public static final List<ItemRule> ITEM_RULES =
      List.of(
          new DuplicateOptions(),
          new OverlappingOptions(),
          new AllOfTheAbove(),
          new NegativeStem(),
          new LongestKey(),
          new SharedWord(),
          new ArticleCue(),
          new NumberCue(),
          new GenderCue(),
          new DemonymCue(),
          new AbsoluteTerms(),
          new Convergence(),
          new MixedKinds(),
          new SecondKey(),
          new StandsAlone(),
          new UnknownAllow());

  /** Every rule about all items of an article. */
  public static final List<BankRule> BANK_RULES =
      List.of(
          new KeyRank(),
          new KeyLength(),
          new TruthShare(),
          new GuessableBank(),
          new GivenAway(),
          new LevelShare());

  private Flaws() {}

  /** What all rules find in the items of an article, the items' own flaws first, in their order. */
  public static List<Flaw> of(List<Item> items, Article article) {
    List<Flaw> flaws = new ArrayList<>();
    items.forEach(item -> flaws.addAll(of(item, article)));
    for (BankRule rule : BANK_RULES) {
      flaws.addAll(
          rule.judge(items.stream().filter(item -> !allows(item, rule)).toList(), article));
    }
    return flaws;
  }

  /** What the rules find in an item by itself, but for those that its author allowed. */
  public static List<Flaw> of(Item item, Article article) {
    return ITEM_RULES.stream()
        .filter(rule -> !allows(item, rule))
        .flatMap(rule -> rule.judge(item, article).stream())
        .toList();
  }

  /** The names of all rules, as {@code allow} may give them. */
  public static List<String> ruleNames() {
    return Stream.concat(ITEM_RULES.stream(), BANK_RULES.stream()).map(Rule::name).toList();
  }

  private static boolean allows(Item item, Rule rule) {
    return item.about().allow().containsKey(rule.name());
  }
}
