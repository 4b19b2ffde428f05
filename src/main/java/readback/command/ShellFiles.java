package readback.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes the manual page and the completions of bash and zsh; run by the build. */
public final class ShellFiles {
  private ShellFiles() {}

  /**
   * Writes below a folder as they are laid out below {@code /usr/share}.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    Path share = Path.of(args[0]);
    CommandLine commands = Main.commands();
    String bash = AutoComplete.bash("readback", commands);
    write(share.resolve("man/man1/readback.1"), ManPage.of(commands));
    write(share.resolve("bash-completion/completions/readback"), bash);
    write(share.resolve("zsh/site-functions/_readback"), zsh(bash));
  }

  /**
   * Zsh runs bash's completions by its own bashcompinit, which lacks bash's {@code compopt}; the
   * first line is how zsh finds the file.
   */
  private static String zsh(String bash) {
    return "#compdef readback\n"
        + "autoload -U +X bashcompinit && bashcompinit\n"
        + "(( $+functions[compopt] )) || compopt() { :; }\n"
        + bash;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
