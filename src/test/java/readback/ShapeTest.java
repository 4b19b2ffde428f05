package readback;

import org.junit.jupiter.api.Test;

class ShapeTest {
  @Test
  void x() {}
}
