package readback.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits prose into sentences. Abbreviations and initials stay whole; a closing quote belongs to
 * its sentence.
 */
final class Sentences {
  /** Abbreviations that a name or number follows, so that they never end a sentence. */
  private static final Set<String> LEADING =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "sgt", "capt", "cmdr", "adm", "maj",
          "sen", "rep", "gov", "rev", "fr", "hon", "pres", "st", "mt", "ft", "no", "vs", "fig",
          "vol", "messrs", "supt", "insp");

  /** Abbreviations that may end a sentence, if what follows begins one. */
  private static final Set<String> EITHER =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "co",
          "corp", "inc", "ltd", "jr", "sr", "etc", "approx", "dept", "est", "ave", "blvd", "a.m",
          "p.m", "u.s", "u.k", "u.n", "e.u", "d.c", "ph.d", "i.e", "e.g");

  private Sentences() {}

  static List<Span> split(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '!' && c != '?' && c != '…') {
        continue;
      }
      int end = i + 1;
      while (end < block.end() && ".!?…\"”’')]".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (end >= block.end() || endsHere(text, block, start, i, end)) {
        sentences.add(new Span(start, end));
        start = end;
        while (start < block.end() && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
      }
      i = end - 1;
    }
    if (start < block.end()) {
      sentences.add(new Span(start, block.end()));
    }
    return sentences;
  }

  private static boolean endsHere(String text, Span block, int start, int mark, int end) {
    char following = text.charAt(end);
    if (!Character.isWhitespace(following)) {
      return isGlued(text, mark, end);
    }
    int next = end;
    while (next < block.end()
        && (Character.isWhitespace(text.charAt(next))
            || "\"“‘'([".indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    if (next >= block.end()) {
      return true;
    }
    char first = text.charAt(next);
    boolean opens = Character.isUpperCase(first) || Character.isDigit(first);
    if (!opens) {
      return false;
    }
    return text.charAt(mark) != '.' || !isAbbreviation(text, start, mark, first);
  }

  /** "ended.The": a blank was lost between two sentences. */
  private static boolean isGlued(String text, int mark, int end) {
    return end == mark + 1
        && mark >= 2
        && Character.isLowerCase(text.charAt(mark - 1))
        && Character.isLowerCase(text.charAt(mark - 2))
        && Character.isUpperCase(text.charAt(end))
        && end + 1 < text.length()
        && Character.isLowerCase(text.charAt(end + 1));
  }

  private static boolean isAbbreviation(String text, int start, int mark, char next) {
    int from = mark;
    while (from > start
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String word = text.substring(from, mark).toLowerCase(Locale.ROOT);
    if (LEADING.contains(word)) {
      return !word.equals("no") || Character.isDigit(next);
    }
    boolean initial =
        word.length() == 1
            && from < mark
            && Character.isUpperCase(text.charAt(from))
            && !word.equals("i");
    if (initial) {
      return true;
    }
    if (!EITHER.contains(word) && !word.matches("(\\p{L}\\.)+\\p{L}")) {
      return false;
    }
    return Character.isDigit(next) || !beginsSentence(text, mark);
  }

  /** Whether the word after an abbreviation is one that opens sentences rather than names. */
  private static boolean beginsSentence(String text, int mark) {
    int from = mark + 1;
    while (from < text.length() && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return OPENERS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "but",
          "and",
          "in",
          "on",
          "at",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "their",
          "its",
          "however",
          "meanwhile",
          "some",
          "many",
          "most",
          "there",
          "as",
          "when",
          "while",
          "if",
          "after",
          "before",
          "for",
          "with",
          "according",
          "earlier",
          "last",
          "both",
          "all");
}
