/**
 * Whom and what an article names: people, bodies, countries, places; and where. A person needs
 * evidence (a given name, a title, a role beside the name): one false person spoils the options of
 * every item. Knows nothing of what they say or do.
 */
package readback.generate.cast;
