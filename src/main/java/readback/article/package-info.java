/**
 * An article: headline, byline, paragraphs, sentences and where each stands in the text. The one
 * place that splits text into sentences. Knows nothing of questions.
 */
package readback.article;
