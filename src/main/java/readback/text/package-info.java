/**
 * Text as a terminal can show it: made harmless, measured in columns, broken into lines, put into
 * ASCII. Knows nothing of articles, items or screens.
 */
package readback.text;
