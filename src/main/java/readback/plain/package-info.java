/**
 * The same sitting as plain lines, each said once and never changed, for screen readers, pipes and
 * terminals that can do no more. Knows quizzes, banks and histories; what it reads, writes and
 * keeps is handed in.
 */
package readback.plain;
