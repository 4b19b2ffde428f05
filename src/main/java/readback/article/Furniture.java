package readback.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what pages put around an article and into it, and what is none of it. */
final class Furniture {
  /** Whole lines, in lower case and without marks at their ends. */
  private static final Set<String> LINES =
      Set.copyOf(
          List.of(
              """
              accessibility links|breaking news|skip to main content|skip to content|skip to navigation
              skip advertisement|print|share|share this|share this article|share this story|share this page
              share on facebook|share on twitter|share on whatsapp|share via email|share full article|save
              facebook|twitter|whatsapp|linkedin|reddit|pinterest|messenger|email|e-mail|tweet|pin it|copy link
              comments|comment|leave a comment|see comments|view comments|show comments|join the conversation
              advertisement|advertising|ad|sponsored|sponsored content|promoted|story continues below
              story continues below advertisement|article continues after this advertisement|up next
              related|related stories|related articles|related content|related topics|related links
              more on this story|read more|read more about this|read next|more stories|more news
              more from this section|you may also like|you might also like|recommended|recommended stories
              recommended for you|trending|trending now|most popular|most read|most viewed|editor's picks
              editors' picks|top stories|latest news|news|world|home|menu|search|subscribe|subscribe now
              sign in|sign up|log in|log out|register|newsletter|newsletters|follow us|embed|bookmark
              photo gallery|gallery|image|photo|video|watch|listen|audio|slideshow|show more|load more
              view more|close|loading|back to top|gift this article|open image in gallery|topics|tags
              view image in fullscreen|view full size image|enlarge this image|toggle caption|hide caption
              media playback is unsupported on your device|this video can not be played
              privacy policy|terms of use|terms and conditions|cookie policy|contact us|about us|site map
              all rights reserved|text size|font size|listen to this article|play|pause|live
              exclusive|analysis|opinion
              """
                  .strip()
                  .split("[|\\n]")));

  private static final int FEWEST_OF_A_BAR = 3;
  private static final int MOST_WORDS_IN_A_BAR = 3;

  private static final String AGENCY = "(?:AP|AFP|EPA|PA|Reuters|Getty|Shutterstock|iStock|Alamy)";

  /** How lines begin that tell of a picture: what it shows, whose it is. */
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?:Image|Media) (?:source|caption|copyright)"
              + "|(?i:photo|photograph|picture|image|video|illustration|graphic|caption|file photo)s?"
              + "(?i: (?:by|credit|courtesy|of))?: |(?i:credit|courtesy of|file): ?\\S"
              + "|\\(?"
              + AGENCY
              + "(?:/| (?i:images?|photos?|media)\\b)[^.]{0,60}$");

  /** How lines end under a picture that shows what a sentence tells. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:\\((?:"
              + AGENCY
              + "|Photo|File|Courtesy|Image)\\b[^)]{0,60}\\)|\\b(?:Photograph|Photo|Credit|Picture|Image)"
              + "(?: by)?: [^.]{2,60}|[|/] ?"
              + AGENCY
              + "[^.]{0,30}|(?:Getty Images|AP Photo)[^.]{0,30})$");

  /** How lines begin that lead to other pages. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:related|read more|read also|also read|read next|see also|see more|more|watch|listen|video"
              + "|live updates|gallery|further reading|in pictures|explainer|don['’]t miss): ?\\S"
              + "|\\[[^\\]]*(?:: |photos|video)[^\\]]*\\]$|click here |tap here |https?://\\S+$|www\\.\\S+$|\\S+@\\S+\\.\\S+$"
              + "|(?:sign up (?:for|to)|subscribe to) (?:the|our|this|receive|get)\\b|like us on |join us on "
              + "|download (?:the|our) (?:\\S+ )?app\\b|(?:do you have|have you got) a story"
              + "|follow (?:\\S+ ){1,4}on (?:twitter|facebook|instagram|x|tiktok|youtube|linkedin|telegram|whatsapp)\\b"
              + "|follow [^.]{1,60}@|(?:tags?|topics?|filed under): |posted in: ");

  /** When the page was made, how long it is, who liked it. */
  private static final Pattern COUNTS =
      Pattern.compile(
          "(?i)(?:first |last |originally )?(?:published|updated|posted|modified)\\b(?:[^.]|[ap]\\.m\\.){0,60}"
              + "(?:\\d|\\bago\\b|today|yesterday)(?:[^.]|[ap]\\.m\\.){0,40}$"
              + "|\\d+ (?:minutes?|mins?|hours?|days?|weeks?) ago$|\\d+[ -]min(?:ute)?s?(?: to)? read$"
              + "|\\d[\\d,.]*[km]? (?:shares?|comments?|views?|likes?|retweets?)$|comments? ?\\(\\d+\\)$"
              + "|\\d+:\\d\\d$|\\(?\\d+ of \\d+\\)?$|[_=*~#–—-]{3,}$");

  /** Who else had a hand in it, where it stood before, whose it is. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?i)©|copyright (?:©|\\(c\\)|\\d{4})|\\(c\\) ?\\d{4}|all rights reserved"
              + "|\\(?(?:additional |further )?(?:reporting|writing|editing) (?:by|from) (?-i:\\p{Lu})"
              + "|\\(with (?:inputs?|reporting|files) (?:from|by) |with (?:files|inputs?) from "
              + "|(?-i:(?:And )?I['’]m \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,2}\\.$)"
              + "|this (?:article|story) (?:was|is|has been) (?:originally|first|also|adapted|published|republished)\\b"
              + "|this report (?:was|has been) (?:originally|first) (?:published|aired)"
              + "|this (?:article|story|report) (?:originally|first) appeared|originally published (?:on|in|by|at) ");

  /** The same, a name first. */
  private static final Pattern HAND =
      Pattern.compile(
          "(?i)[^.]{2,90} contributed (?:reporting|to this (?:report|story|article))"
              + "|[^.]{2,60} (?:wrote|reported|adapted|produced) (?:this|the|it) (?:(?:story|report|article) )?for\\b"
              + "|[^.]{2,60} was the editor\\.$");

  /** What {@link #HAND} cannot do without, looked for first because it is far cheaper. */
  private static final List<String> OF_A_HAND = List.of(" contributed ", " for", " was the editor");

  /** What {@link #CREDIT} cannot do without. */
  private static final List<String> OF_A_CREDIT = List.of("(", ": ", "|", "/", "getty", "ap photo");

  private static final List<String> SEPARATORS = List.of("|", "·", "•", "/", "  ", "\t");

  /** Longer than any of {@link #LINES}, with a mark or two at its ends. */
  private static final int LONG = 80;

  private Furniture() {}

  /** Whether a line, or a sentence in one, belongs to the page and not to the article. */
  static boolean is(String line) {
    String bare = line.strip();
    String lower = bare.toLowerCase(Locale.ROOT);
    return PICTURE.matcher(bare).lookingAt()
        || holdsAny(lower, OF_A_CREDIT) && CREDIT.matcher(bare).find()
        || LINK.matcher(bare).lookingAt()
        || COUNTS.matcher(bare).lookingAt()
        || IMPRINT.matcher(bare).lookingAt()
        || holdsAny(lower, OF_A_HAND) && HAND.matcher(bare).lookingAt()
        || areButtons(lower);
  }

  private static boolean holdsAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Share", "Share | Tweet | Email", "Home | World | Sport". */
  private static boolean areButtons(String line) {
    if (line.length() > LONG && !holdsAny(line, SEPARATORS)) {
      return false;
    }
    String[] parts = line.split("\\s*[|·•/]\\s*|\\s{2,}|\\t");
    boolean bar = parts.length >= FEWEST_OF_A_BAR && line.indexOf('|') >= 0;
    for (String part : parts) {
      boolean known = LINES.contains(part.replaceAll("^\\W+|\\W+$", "").replace('’', '\''));
      if (!known && !(bar && part.split(" ").length <= MOST_WORDS_IN_A_BAR)) {
        return false;
      }
    }
    return true;
  }
}
