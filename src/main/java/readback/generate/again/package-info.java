/**
 * Generating over a question file that people have worked on: which of its items are still the
 * generator's to replace, and what the file says afterwards. Knows nothing of folders and commands.
 */
package readback.generate.again;
