/**
 * What can be asked: one record a kind of item, the sheet it lays before a reader, and how a
 * response to it is judged. Knows articles as far as spans; knows nothing of files, sittings or
 * screens.
 *
 * <p>To add a kind: copy a neighbour, name it in {@link readback.item.Item}, {@link
 * readback.item.Kind} and {@link readback.item.Item.Visitor}; the compiler then names every place
 * that must learn it.
 */
package readback.item;
