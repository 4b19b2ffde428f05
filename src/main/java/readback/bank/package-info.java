/**
 * Question files: reading them with the place of everything in them, and the faults found. Knows
 * items and articles; knows nothing of sittings or screens.
 *
 * <p>The way of a file: {@link readback.bank.QuestionFile} decodes it; {@code Characters} looks for
 * what no text may hold; {@code Yaml} turns Jackson's tokens into nodes with places, {@code
 * Document} passing over questions that are no YAML; {@code FileReader} and {@code ItemReader}
 * judge the nodes, each kind of item by a reader of its own.
 *
 * <p>To add a kind of item, once {@link readback.item.Kind} has it: copy a neighbour such as {@code
 * OrderReader}, name it in {@code KindReaders}, say in {@code questions/bank.schema.json} what it
 * takes, and add an example and the cases of its faults to the tests.
 */
package readback.bank;
