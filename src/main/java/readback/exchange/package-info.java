/**
 * Other programs' formats, a reader or writer each: Moodle's GIFT both ways, Aiken in, Anki and a
 * printed worksheet out. Texts in, items and faults out; knows nothing of files on disk, and drops
 * nothing in silence: what a format cannot hold is told with its place.
 */
package readback.exchange;
