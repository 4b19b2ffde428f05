package readback.generate.find;

import readback.generate.cast.Actor;

/**
 * Who a clause says did something.
 *
 * @param verb the index of the first word of what they did
 */
record Doer(Actor actor, int verb) {}
