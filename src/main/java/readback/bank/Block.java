package readback.bank;

import java.util.Optional;
import readback.article.Span;

/**
 * The stretch of a question file that holds one item: of a list in lines, whole lines from the
 * hyphen on, the last line break included; of a list in brackets, what stands between the commas.
 *
 * @param range where it stands in the file's text, UTF-16 offsets
 * @param id the item's id, told also if the item is faulty
 * @param entry the item, unless it is faulty
 */
public record Block(Span range, Optional<String> id, Optional<Entry> entry) {}
