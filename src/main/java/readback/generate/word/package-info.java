/** What WordNet tells of a word. The only place that sees the dictionary library. */
package readback.generate.word;
