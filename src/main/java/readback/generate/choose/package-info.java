/**
 * From candidates to a quiz: filters that drop what a careful editor would, and the choice of a
 * varied set that covers the article. Knows nothing of how items are made.
 */
package readback.generate.choose;
