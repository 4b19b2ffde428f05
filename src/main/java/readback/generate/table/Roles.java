package readback.generate.table;

import java.util.Locale;
import java.util.Set;

/** What a person may be by work, office or standing. */
public final class Roles {
  private static final Set<String> NOUNS = Rows.words("role-nouns.txt");
  private static final Set<String> KIN =
      Set.of(
          "brother",
          "colleague",
          "cousin",
          "daughter",
          "father",
          "friend",
          "husband",
          "mother",
          "neighbor",
          "neighbour",
          "sister",
          "son",
          "uncle",
          "aunt",
          "wife",
          "grandson",
          "granddaughter",
          "nephew",
          "niece",
          "widow",
          "widower");
  private static final Set<String> FEMALE =
      Set.of(
          "actress",
          "businesswoman",
          "chairwoman",
          "congresswoman",
          "councilwoman",
          "headmistress",
          "policewoman",
          "princess",
          "queen",
          "nun",
          "saleswoman",
          "seamstress",
          "spokeswoman",
          "waitress",
          "mother",
          "daughter",
          "wife",
          "sister",
          "aunt",
          "grandmother",
          "widow");
  private static final Set<String> MALE =
      Set.of(
          "actor",
          "businessman",
          "chairman",
          "congressman",
          "councilman",
          "headmaster",
          "monk",
          "policeman",
          "prince",
          "king",
          "salesman",
          "spokesman",
          "waiter",
          "father",
          "son",
          "husband",
          "brother",
          "uncle",
          "grandfather",
          "widower",
          "fisherman",
          "postman",
          "archbishop",
          "cardinal",
          "imam",
          "pope");

  private static final Set<String> HELD_BY_BODIES =
      Set.of(
          "advocate",
          "broadcaster",
          "builder",
          "buyer",
          "champion",
          "contractor",
          "critic",
          "defender",
          "designer",
          "developer",
          "founder",
          "head",
          "investor",
          "lead",
          "leader",
          "manager",
          "operator",
          "organizer",
          "organiser",
          "owner",
          "partner",
          "player",
          "producer",
          "promoter",
          "publisher",
          "regulator",
          "retailer",
          "shareholder",
          "specialist",
          "star",
          "trader",
          "victim",
          "winner",
          "guide",
          "agent",
          "general",
          "fellow",
          "chief",
          "grocer",
          "jeweler",
          "jeweller",
          "brewer",
          "winemaker",
          "grower",
          "weaver");

  private Roles() {}

  /** Whether firms and states hold the role as well, so that it makes no person by itself. */
  public static boolean isHeldByBodies(String noun) {
    return HELD_BY_BODIES.contains(noun);
  }

  public static boolean isRole(String noun) {
    return NOUNS.contains(noun.toLowerCase(Locale.ROOT));
  }

  public static boolean isKin(String noun) {
    return KIN.contains(noun);
  }

  /** What a role tells of its bearer: "spokeswoman". */
  public static Gender gender(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    return FEMALE.contains(word)
        ? Gender.FEMALE
        : MALE.contains(word) ? Gender.MALE : Gender.UNKNOWN;
  }
}
