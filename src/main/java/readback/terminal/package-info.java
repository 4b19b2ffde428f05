/**
 * The reader's terminal: events come in, frames go out, of which only what changed is written, and
 * the terminal is given back as it was. The only package that sees Lanterna, whose terminal layer
 * decodes the keys and sets the modes. Knows frames and events, and nothing of what they mean.
 */
package readback.terminal;
