package readback.generate.cast;

import readback.generate.text.Line;

/**
 * A run of capitalised words in a line, perhaps a name.
 *
 * @param from the first word, title and what stands before it included
 * @param name the first word of the name proper; {@code to} if there is only a title
 * @param titled where a title begins; {@code name} if there is none
 * @param to after the last word
 */
record Chunk(Line line, int from, int titled, int name, int to) {
  boolean hasTitle() {
    return titled < name;
  }

  int words() {
    return to - name;
  }

  String first() {
    return line.at(name).text();
  }

  String last() {
    return line.at(to - 1).text();
  }

  String text() {
    return words(name, to);
  }

  String title() {
    return words(titled, name);
  }

  String words(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      boolean glued = i == start || line.at(i).span().start() == line.at(i - 1).span().end();
      text.append(glued ? "" : " ").append(line.at(i).text());
    }
    return text.toString();
  }

  Chunk withName(int start) {
    return new Chunk(line, from, start, start, to);
  }

  /** The same words, a title among them taken as a part of the name: "Justice Department". */
  Chunk untitled() {
    return new Chunk(line, from, from, from, to);
  }
}
