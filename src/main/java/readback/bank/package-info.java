/**
 * Question files: reading them with the place of everything in them, the faults found, and writing
 * without losing a byte that a person wrote.
 */
package readback.bank;
