/**
 * One sitting as a value: what is asked, what was answered, what comes next, the score. Knows items
 * and articles; knows nothing of files, clocks or screens, which are handed in.
 */
package readback.quiz;
