/**
 * Writing question files: items as YAML, changes that leave every other byte as it is, and saving
 * so that a file is never half. Builds on what was read; knows nothing of who asks for a change.
 */
package readback.bank.write;
