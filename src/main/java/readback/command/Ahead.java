package readback.command;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Works out the next few of many things on other processors, while the one before is put to use. A
 * single one is worked out where it is asked for.
 */
final class Ahead<T> implements AutoCloseable {
  private static final int MOST_THREADS = 4;

  private final Iterator<Callable<T>> tasks;
  private final Deque<Future<T>> begun = new ArrayDeque<>();
  private final ExecutorService threads;
  private final int most;

  Ahead(List<Callable<T>> tasks) {
    this.tasks = tasks.iterator();
    this.most = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    this.threads = tasks.size() < 2 ? null : Executors.newFixedThreadPool(most, Ahead::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "ahead");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * The next, in order.
   *
   * @throws IOException if working it out threw one; of other exceptions, the same is thrown
   */
  T next() throws IOException {
    while (begun.size() <= most && tasks.hasNext()) {
      begin(tasks.next());
    }
    try {
      return begun.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  private void begin(Callable<T> task) {
    FutureTask<T> future = new FutureTask<>(task);
    begun.add(future);
    if (threads == null) {
      future.run();
    } else {
      threads.execute(future);
    }
  }

  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
