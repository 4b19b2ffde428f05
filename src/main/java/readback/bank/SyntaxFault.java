package readback.bank;

import tools.jackson.core.exc.StreamConstraintsException;

/** Says in plain words, and at the place where it can be mended, why a text is no YAML. */
final class SyntaxFault {
  private static final String QUOTE_IT =
      "Put the text after >- on a line of its own, or into quotes.";

  private final String text;
  private final Source source;
  private final Faults faults;
  private final int problem;
  private final int context;
  private final String said;

  /** The list or map that was being read; null if there is none. */
  private final Node open;

  private SyntaxFault(YamlTrouble trouble, Faults faults) {
    this.faults = faults;
    this.source = faults.source();
    this.text = source.text();
    this.problem = trouble.problem();
    this.context = trouble.context();
    this.said = trouble.said();
    this.open = trouble.open();
  }

  /**
   * Tells it.
   *
   * @return the offset it was told at
   */
  static int tell(Yaml.Reading reading, Faults faults) {
    SyntaxFault fault = new SyntaxFault(YamlTrouble.of(reading), faults);
    if (reading.broken().cause() instanceof StreamConstraintsException) {
      return fault.tell(
          FileRule.DEPTH,
          fault.problem,
          "nested far too deep; no question is",
          "Check the indentation and the brackets.");
    }
    return fault.tell();
  }

  private int tell() {
    if (says("that cannot start any token")) {
      return badStart();
    }
    if (says("mapping values are not allowed")) {
      return strayColon();
    }
    if (says("quoted scalar; found unexpected")) {
      return tell(
          context,
          "the quote opened here is never closed",
          "Close it, or put the text after >- on a line of its own, where quotes are free.");
    }
    if (says("scanning a double-quoted scalar")) {
      return tell(
          problem,
          "double quotes know no such escape after \\",
          "Write \\\\ for a backslash, or put the text after >- on a line of its own.");
    }
    if (says("block scalar")) {
      return blockText();
    }
    if (says("parsing a flow")) {
      return bracket();
    }
    if (says("could not find expected ':'") && isBlockHeader(source.line(context) - 1)) {
      return tell(
          context, "the text under >- or | is not indented", "Indent it deeper than its key.");
    }
    if (says("could not find expected ':'")) {
      return tell(
          context,
          "this line is neither 'key: value' nor part of the text above",
          "Write a colon and a blank after a key; indent a line that goes on with a text.");
    }
    if (says("sequence entries are not allowed")) {
      return tell(
          problem,
          "a list cannot begin here",
          "Begin it on the line below its key, indented; or put the text into quotes.");
    }
    if (says("while parsing a block") || says("<document start>")) {
      return misplaced();
    }
    return rare();
  }

  private int badStart() {
    int line = source.line(problem);
    int tab = text.substring(source.lineStart(line), problem + 1).indexOf('\t');
    if (tab >= 0) {
      return tell(
          FileRule.TAB_INDENTATION,
          source.lineStart(line) + tab,
          "a tab where YAML wants blanks",
          "Indent with blanks: set your editor to insert two for a tab.");
    }
    return tell(
        problem,
        "a plain text cannot begin with " + text.substring(problem, problem + 1),
        QUOTE_IT);
  }

  private int strayColon() {
    int line = source.line(problem);
    String before = text.substring(source.lineStart(line), problem).strip();
    int blank = MissingBlank.on(source, line - 1);
    if (blank >= 0) {
      return tell(
          blank,
          "a blank is missing after '" + text.charAt(blank - 1) + "'",
          "Write a blank between it and what follows.");
    }
    if (Keys.ALL.contains(before)) {
      return tell(
          problem - before.length(),
          "the key '" + before + "' is indented deeper than the keys above it",
          "Give all keys of a question the same indentation.");
    }
    return tell(
        problem,
        "a colon and a blank within a plain text, which makes YAML take it for a key",
        QUOTE_IT);
  }

  private int blockText() {
    if (says("leading empty lines")) {
      return tell(
          problem,
          "the empty lines before this text are longer than its indentation",
          "Take out the blanks on the empty lines.");
    }
    return tell(
        problem,
        "something else on the line of >- or |",
        "Begin the text on the next line, indented.");
  }

  private int bracket() {
    boolean isLost = says("node content") && problem >= text.stripTrailing().length();
    return isLost && open != null ? unclosed(open.start()) : bracketAt();
  }

  private int unclosed(int at) {
    char bracket = text.charAt(at);
    return tell(
        at,
        "the " + bracket + " opened here is not closed by a " + (bracket == '{' ? '}' : ']'),
        "Close it; put a text that holds brackets or quotation marks into quotes.");
  }

  private int bracketAt() {
    boolean sameLine = source.line(context) == source.line(problem);
    char close = context < text.length() && text.charAt(context) == '{' ? '}' : ']';
    if (says("node content")) {
      return tell(problem, "a value is missing here", "Write it, or take out the comma.");
    }
    if (context < text.length() && (!sameLine || problem >= text.length())) {
      return unclosed(context);
    }
    return tell(
        problem,
        "a comma or " + close + " is missing before this",
        "Put a text that holds commas, colons, brackets or quotes into double quotes.");
  }

  /** A line, or the rest of one, that fits nothing above it. */
  private int misplaced() {
    int at = problem;
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    char last = before >= 0 ? text.charAt(before) : '\n';
    if (last == '"' || last == '\'') {
      return tell(
          at,
          "text after the closing quote",
          "Put the whole text after >- on a line of its own, where quotes are free.");
    }
    if (says("node content")) {
      return tell(at, "a value is missing here", "Write it, or put the text into quotes.");
    }
    if (last == ']' || last == '}') {
      return tell(at, "text after the closing bracket", QUOTE_IT);
    }
    return tell(
        at,
        "this fits nothing above it",
        "Give keys that belong together the same indentation, and each - that of its list.");
  }

  private int rare() {
    if (says("alias")) {
      return tell(FileRule.ALIAS, context, "a plain text cannot begin with *", QUOTE_IT);
    }
    if (says("anchor")) {
      return tell(FileRule.ANCHOR, context, "a plain text cannot begin with &", QUOTE_IT);
    }
    int line = source.lineStart(source.line(problem));
    if (says("directive") || (line < text.length() && text.charAt(line) == '%')) {
      return tell(line, "a line that begins with % gives orders to YAML", "Take it out.");
    }
    if (says("tag")) {
      return tell(FileRule.TAG, context, "a plain text cannot begin with !", QUOTE_IT);
    }
    if (says("mapping keys are not allowed") || says("property name")) {
      return tell(
          problem,
          "a key must be a plain text, followed by a colon and a blank",
          "Put a text that begins with ?, [, { or * into quotes.");
    }
    return tell(problem, "this is not YAML", "Compare it with the questions around it.");
  }

  private boolean isBlockHeader(int line) {
    if (line < 0) {
      return false;
    }
    String before = text.substring(source.lineStart(line), source.lineEnd(line)).strip();
    return before.endsWith(": >-") || before.endsWith(": >") || before.endsWith(": |");
  }

  private boolean says(String words) {
    return said.contains(words);
  }

  private int tell(int at, String what, String mend) {
    return tell(FileRule.SYNTAX, at, what, mend);
  }

  private int tell(FileRule rule, int at, String what, String mend) {
    int start = Math.min(at, text.length());
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    boolean isKey = end > start + 1 && text.charAt(end - 1) == ':';
    end = isKey ? end - 1 : end;
    faults.error(rule, start, end, what, mend);
    return start;
  }
}
