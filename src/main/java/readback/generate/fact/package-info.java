/**
 * What an article says, in a form that questions can be made of: one record a kind, each with the
 * words that say so, who vouches for it and how surely. Knows nothing of questions.
 */
package readback.generate.fact;
