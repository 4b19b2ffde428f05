/**
 * Commands and options, and the wiring of everything else: the only package that knows all others.
 */
package readback.command;
