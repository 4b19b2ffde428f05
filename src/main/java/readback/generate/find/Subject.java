package readback.generate.find;

import java.util.Optional;
import readback.generate.cast.Actor;

/**
 * What a clause is about, fit to be named in a question.
 *
 * @param words as they stand within a sentence, a name in full
 * @param verb the index of the first word of the verb
 * @param stoodFor whether the article has a pronoun in its place
 */
record Subject(String words, Optional<Actor> actor, int verb, boolean stoodFor) {}
