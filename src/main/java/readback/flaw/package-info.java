/**
 * Rules of item writing, one class a rule, on plain items: what a careful editor would ask the
 * author to look at again. Knows items and articles; knows nothing of files, so a generated item
 * can be judged before it stands in one.
 *
 * <p>The rules are from Haladyna, Downing and Rodriguez, <i>A review of multiple-choice
 * item-writing guidelines for classroom assessment</i> (Applied Measurement in Education 15, 2002),
 * called HDR below, and from the guide of the National Board of Medical Examiners, <i>Constructing
 * written test questions</i>, called NBME. Where they speak of judgement, a rule here speaks of
 * what can be counted, and is set so that it seldom warns on items of experts.
 *
 * <p>To add a rule: copy a neighbour and name it in {@link readback.flaw.Flaws}.
 */
package readback.flaw;
