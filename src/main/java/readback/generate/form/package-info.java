/**
 * One class a form of question: facts to candidate items. Each holds to what it can do well and
 * refuses the rest. To add a form: copy a neighbour and name it in {@link
 * readback.generate.form.Forms}. Knows nothing of how facts are found, nor which candidates are
 * chosen.
 */
package readback.generate.form;
