package readback.bank;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
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

  private SyntaxFault(Yaml.Break broken, Faults faults) {
    this.faults = faults;
    this.source = faults.source();
    this.text = source.text();
    if (broken.cause().getCause() instanceof MarkedYamlEngineException marked) {
      this.problem = offset(broken, marked.getProblemMark().orElse(null), broken.last());
      this.context = offset(broken, marked.getContextMark().orElse(null), problem);
      this.said = marked.getContext() + "; " + marked.getProblem();
    } else {
      this.problem = broken.last();
      this.context = problem;
      this.said = String.valueOf(broken.cause().getMessage());
    }
  }

  private static int offset(Yaml.Break broken, Mark mark, int otherwise) {
    return mark == null ? otherwise : broken.offsets().at(mark.getIndex());
  }

  /**
   * Tells it.
   *
   * @return the offset it was told at
   */
  static int tell(Yaml.Break broken, Faults faults) {
    SyntaxFault fault = new SyntaxFault(broken, faults);
    if (broken.cause() instanceof StreamConstraintsException) {
      return fault.tell(
          "depth",
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
          "tab-indentation",
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
    boolean sameLine = source.line(context) == source.line(problem);
    char open = context < text.length() ? text.charAt(context) : '[';
    char close = open == '{' ? '}' : ']';
    if (says("node content")) {
      return tell(problem, "a value is missing here", "Write it, or take out the comma.");
    }
    if (!sameLine || problem >= text.length()) {
      return tell(
          context,
          "the " + open + " opened here is not closed by a " + close,
          "Close it; put a text that holds brackets or quotation marks into quotes.");
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
    if (says("anchor") || says("alias")) {
      return tell(context, "a plain text cannot begin with & or *", QUOTE_IT);
    }
    if (says("directive") || says("<document end>")) {
      return tell(problem, "a line cannot begin with %", "Indent it, or take it out.");
    }
    if (says("tag")) {
      return tell(context, "a plain text cannot begin with !", QUOTE_IT);
    }
    if (says("mapping keys are not allowed") || says("property name")) {
      return tell(
          problem,
          "a key must be a plain text, followed by a colon and a blank",
          "Put a text that begins with ?, [, { or * into quotes.");
    }
    return tell(problem, "this is not YAML", "Compare it with the questions around it.");
  }

  private boolean says(String words) {
    return said.contains(words);
  }

  private int tell(int at, String what, String mend) {
    return tell("syntax", at, what, mend);
  }

  private int tell(String rule, int at, String what, String mend) {
    int start = Math.min(at, text.length());
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    faults.error(rule, start, end, what, mend);
    return start;
  }
}
