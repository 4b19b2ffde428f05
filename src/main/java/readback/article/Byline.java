package readback.article;

/**
 * Who reported, and from where.
 *
 * @param author the reporter's name
 * @param place where the report was sent from; empty where the article does not say
 * @param span the words of the article that say so
 */
public record Byline(String author, String place, Span span) {}
