/**
 * Sittings on disk: a journal each, resuming, history, and what was missed. Knows quizzes; knows no
 * screen.
 */
package readback.attempt;
