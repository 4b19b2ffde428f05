/**
 * An article as the generator reads it: lines of tokens with their parts of speech, and the
 * quotations in them. Knows nothing of what the words name.
 */
package readback.generate.text;
