package readback.generate.find;

import java.util.Optional;
import readback.generate.cast.Actor;

/**
 * For what the pronoun that opens a sentence stands.
 *
 * @param words the name or phrase in full, as it stands within a sentence
 * @param actor who, where the article names them
 */
record Opener(String words, Optional<Actor> actor) {}
