package readback.article;

/** A sentence: where it stands, and the number of its paragraph, from 1 as readers count. */
public record Sentence(Span span, int paragraph) {}
