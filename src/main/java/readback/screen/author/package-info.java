/**
 * The pages of an author: a new question, drafts to review, what readers flagged. Each is an
 * immutable value, as all pages are; what is written to a file goes there as an effect. Knows the
 * pages that readers see, which know nothing of it.
 */
package readback.screen.author;
