/**
 * One finder a kind of fact. Each takes what it is sure of and leaves the rest. Knows nothing of
 * questions.
 */
package readback.generate.find;
