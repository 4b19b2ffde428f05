/**
 * Sittings on disk: a journal each, resuming, history, what was missed, and what authors have dealt
 * with of what readers said. Knows quizzes; knows no screen.
 */
package readback.attempt;
