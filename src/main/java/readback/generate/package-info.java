/**
 * From an article to items, as a light cascade of stages (after FASTUS: Hobbs et al., 1997), each
 * of which takes what it is sure of and leaves the rest:
 *
 * <ol>
 *   <li>{@code text}: quotations, lines, tokens and their parts of speech;
 *   <li>{@code cast}: the people, bodies, countries and places of the article;
 *   <li>{@code find}: one finder a kind of {@code fact};
 *   <li>{@code form}: one class a form of question, facts to candidate items;
 *   <li>{@code choose}: filters, and the choice of a varied quiz.
 * </ol>
 *
 * The only place that sees the language library. Knows nothing of files, screens or sittings.
 */
package readback.generate;
