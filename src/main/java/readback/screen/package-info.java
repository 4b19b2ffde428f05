/**
 * What the reader sees, and what an event makes of it. Each screen is an immutable value: {@code
 * press} gives the next screen and what is to be done, {@code draw} gives its picture. Knows no
 * terminal, file or clock; what it needs of them is handed in with each event.
 */
package readback.screen;
