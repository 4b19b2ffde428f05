/**
 * The pages that a reader turns: home, the article, a question, its explanation, the result. Each
 * is an immutable value; a key gives the next page and what is to be done.
 */
package readback.screen.page;
