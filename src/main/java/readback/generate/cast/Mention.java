package readback.generate.cast;

/**
 * Where a line names an actor: tokens {@code from} inclusive to {@code to} exclusive.
 *
 * @param title where a title before the name begins; {@code from} if there is none
 * @param full whether it is the fullest name rather than a part of it
 */
public record Mention(int title, int from, int to, Actor actor, boolean full) {}
