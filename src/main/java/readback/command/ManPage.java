package readback.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page, written from the command definitions in the man macros of roff. */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  static String of(CommandLine commands) {
    ManPage page = new ManPage();
    page.write(commands);
    return page.page.toString();
  }

  private void write(CommandLine commands) {
    CommandSpec root = commands.getCommandSpec();
    line(".TH READBACK 1");
    line(".SH NAME");
    line("readback \\- " + escaped(firstLine(root)));
    line(".SH SYNOPSIS");
    line(".B readback");
    line("[\\fIOPTIONS\\fR] [\\fICOMMAND\\fR]");
    line(".SH DESCRIPTION");
    examples(root);
    line(".SH OPTIONS");
    options(root);
    line(".SH COMMANDS");
    for (CommandLine sub : commands.getSubcommands().values()) {
      if (!sub.getCommandSpec().usageMessage().hidden()) {
        command(sub.getCommandSpec());
      }
    }
    line(".SH EXIT STATUS");
    item("0", "All went well.");
    item("1", "Faults were found, or the command could not be carried out.");
    item("2", "The command line was not understood.");
    item("130", "Interrupted.");
    line(".SH FILES");
    item("./questions, ./seeds", "Question files, and the articles they ask about.");
    item("~/.local/state/readback/attempts", "Sittings, a file each.");
    item("~/.local/state/readback/heard.jsonl", "Readers' notes that are dealt with.");
  }

  private void command(CommandSpec spec) {
    line(".SS readback " + escaped(spec.name()) + parameters(spec));
    line(escaped(firstLine(spec)));
    examples(spec);
    options(spec);
  }

  private static String parameters(CommandSpec spec) {
    StringBuilder text = new StringBuilder();
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      String label = escaped(parameter.paramLabel());
      String all = parameter.arity().max() > 1 ? label + " ..." : label;
      text.append(parameter.arity().min() > 0 ? " " + all : " [" + all + "]");
    }
    return text.toString();
  }

  /** The first line of a command's header says what it does, the others are examples. */
  private void examples(CommandSpec spec) {
    List<String> lines = List.of(spec.usageMessage().header());
    line(".PP");
    line(".nf");
    lines.stream()
        .skip(1)
        .filter(text -> !text.isBlank())
        .map(ManPage::escaped)
        .forEach(this::line);
    line(".fi");
  }

  private void options(CommandSpec spec) {
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        String names = String.join(", ", option.names());
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        item(
            names + value, String.join(" ", CommandLine.Help.Ansi.OFF.string(description(option))));
      }
    }
  }

  private static String description(OptionSpec option) {
    String text = String.join(" ", option.description());
    if (option.completionCandidates() == null) {
      return text;
    }
    return text.replace(
        "${COMPLETION-CANDIDATES}", String.join(", ", option.completionCandidates()));
  }

  private void item(String name, String text) {
    line(".TP");
    line(".B " + escaped(name));
    line(escaped(text));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String firstLine(CommandSpec spec) {
    String[] header = spec.usageMessage().header();
    return header.length == 0 ? spec.name() : header[0];
  }

  private static String escaped(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
