package readback.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Question files and articles of shapes that nobody writes, at some size and at twice that: the
 * cost may grow with the size, but no faster. Ends with 1 if that of any grows by 2.5 or more.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=readback.bench.ShapesBench
 * </pre>
 *
 * <p>Arguments are parts of the names of those to be measured.
 */
final class ShapesBench {
  private static final double MOST = 2.5;

  private ShapesBench() {}

  public static void main(String[] args) {
    List<Shape> shapes = new ArrayList<>(FileShapes.all());
    shapes.addAll(ArticleShapes.all());
    int over = 0;
    System.out.printf("%-32s %9s %9s %9s %7s%n", "", "n", "n: ms", "2n: ms", "ratio");
    for (Shape shape : shapes) {
      if (isAskedFor(shape, args)) {
        over += tell(shape) < MOST ? 0 : 1;
      }
    }
    System.out.println(over == 0 ? "All below 2.5." : over + " not below 2.5.");
    System.exit(over == 0 ? 0 : 1);
  }

  private static boolean isAskedFor(Shape shape, String[] parts) {
    return parts.length == 0 || List.of(parts).stream().anyMatch(shape.name()::contains);
  }

  private static double tell(Shape shape) {
    Shape.Cost cost = shape.cost();
    System.out.printf(
        "%-32s %9d %9.2f %9.2f %7.2f%n",
        shape.name(), shape.size(), cost.once(), cost.twice(), cost.ratio());
    return cost.ratio();
  }
}
