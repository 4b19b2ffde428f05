/**
 * A response in the making: one class for each shape of sheet, which draws the sheet, takes the
 * keys, and afterwards shows what was right on it. Knows sheets and responses; never which kind of
 * item laid them out.
 */
package readback.screen.answer;
