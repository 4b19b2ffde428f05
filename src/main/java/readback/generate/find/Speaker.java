package readback.generate.find;

import readback.generate.cast.Actor;

/**
 * Who speaks in a line, and which tokens say so.
 *
 * @param named whether the line names them, rather than saying "he"
 */
record Speaker(Actor actor, int from, int to, boolean named) {}
