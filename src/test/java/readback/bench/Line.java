package readback.bench;

/** The least that a JVM can do for a reader, against which starts are measured. */
final class Line {
  private Line() {}

  public static void main(String[] args) {
    System.out.println("hello");
  }
}
