/**
 * The parts that pictures are put together from: rows in inks, running text set in a column, the
 * article set and scrolled. Knows articles; knows no quiz and no item.
 */
package readback.screen.pane;
