package readback.attempt;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was read of a journal.
 *
 * @param attempt the sitting; empty if its first line is broken
 * @param dropped the numbers of the lines that could not be read, from 1
 */
record Reading(Path file, Optional<Attempt> attempt, List<Integer> dropped) {
  Reading {
    dropped = List.copyOf(dropped);
  }

  /** The journal without the lines that could not be read. */
  byte[] mended(byte[] original) {
    ByteArrayOutputStream mended = new ByteArrayOutputStream(original.length);
    int number = 1;
    for (int from = 0; from < original.length; number++) {
      int end = JournalReader.lineEnd(original, from);
      if (!dropped.contains(number)) {
        mended.write(original, from, end - from);
        mended.write('\n');
      }
      from = end + 1;
    }
    return mended.toByteArray();
  }

  /** Such as "line 3 and line 7". */
  String droppedLines() {
    if (dropped.size() > 5) {
      return dropped.size() + " lines";
    }
    return dropped.stream().map(number -> "line " + number).collect(Collectors.joining(" and "));
  }
}
