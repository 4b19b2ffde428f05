package readback.flaw;

import java.util.List;
import java.util.regex.Pattern;
import readback.article.Article;
import readback.item.Item;

/** An option that speaks of the other options. HDR 25 and 26; NBME, "none of the above". */
final class AllOfTheAbove implements ItemRule {
  private static final Pattern ABOUT_OPTIONS =
      Pattern.compile(
          "(?i)\\W*(?:(?:all|none|both|neither|any|two|some|each|every(?:thing|one)|nothing)(?: of)?"
              + " (?:the |these |those )?"
              + "(?:above|below|following|others?|other (?:options|answers)|options|answers|these|those|"
              + "(?:these |those )?(?:things|reasons|statements))"
              + "|(?:both |only )?[a-e](?:, ?[a-e])*,? (?:and|or|&) [a-e]|all are (?:true|correct|right)|none is (?:true|correct|right))\\W*");

  @Override
  public String name() {
    return "all-of-the-above";
  }

  @Override
  public String why() {
    return "options are shuffled, and two that are seen to be right give it away";
  }

  @Override
  public List<Flaw> judge(Item item, Article article) {
    return OptionTexts.of(item).stream()
        .filter(option -> ABOUT_OPTIONS.matcher(option).matches())
        .findFirst()
        .map(
            option ->
                found(
                    item,
                    "“" + option + "” speaks of the other options",
                    "Write an option of its own, or make it a question of type multiple."))
        .orElse(List.of());
  }
}
