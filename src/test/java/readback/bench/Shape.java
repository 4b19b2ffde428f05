package readback.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;

/**
 * Something of any size to work on, and the work: by how much does it cost more at twice the size?
 *
 * @param size of the smaller one
 * @param making the work at a size; what it works on is made beforehand
 */
record Shape(String name, int size, IntFunction<Runnable> making) {
  private static final int TURNS = 7;
  private static final double WARM_UP = 300;
  private static final double LEAST = 20;

  /** The processor time of one run at either size, in milliseconds: the least of several turns. */
  record Cost(double once, double twice) {
    double ratio() {
      return twice / once;
    }
  }

  Cost cost() {
    Runnable small = making.apply(size);
    Runnable large = making.apply(2 * size);
    Figures once = new Figures();
    Figures twice = new Figures();
    warmUp(small, large);
    int times = (int) Math.max(1, Math.ceil(LEAST / took(small, 1)));
    for (int turn = 0; turn < TURNS; turn++) {
      once.add(took(small, times) / times);
      twice.add(took(large, times) / times);
    }
    return new Cost(once.least(), twice.least());
  }

  private static void warmUp(Runnable small, Runnable large) {
    for (double spent = 0; spent < WARM_UP; ) {
      spent += took(small, 1) + took(large, 1);
    }
  }

  /** What all threads took of the processors, so that a busy machine matters little. */
  private static double took(Runnable work, int times) {
    double before = processor();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    return Math.max(0.001, processor() - before);
  }

  private static double processor() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long sum = 0;
    for (long id : threads.getAllThreadIds()) {
      sum += Math.max(0, threads.getThreadCpuTime(id));
    }
    return sum / 1e6;
  }
}
