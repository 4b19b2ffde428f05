package readback.screen.pane;

import readback.article.Span;
import readback.screen.Ink;

/**
 * Words of the article that stand out.
 *
 * @param bar stands in the margin of their lines, so that colour is never the only sign
 */
public record Mark(Span span, Ink ink, String bar) {}
