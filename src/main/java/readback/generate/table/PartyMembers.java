package readback.generate.table;

import java.util.Set;

/** Members of parties, without a name: "Republicans". */
public final class PartyMembers {
  private static final Set<String> WORDS = Rows.words("party-members.txt");

  private PartyMembers() {}

  /** Whether a name is only that of members: "Senate Republicans", "the Maryland Democrat". */
  public static boolean areMeant(String name) {
    return WORDS.contains(name.substring(name.lastIndexOf(' ') + 1));
  }
}
