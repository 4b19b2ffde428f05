/**
 * The word lists of the generator, read from plain text files beside the classes, an entry a line.
 * Knows nothing of articles.
 */
package readback.generate.table;
