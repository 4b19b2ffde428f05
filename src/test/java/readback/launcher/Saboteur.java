package readback.launcher;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.ThreadStartEvent;
import com.sun.jdi.request.EventRequest;
import com.sun.jdi.request.ThreadStartRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * A debugger that has an exception thrown on a thread of a running JVM, wherever that thread is;
 * the program knows nothing of it.
 */
final class Saboteur implements AutoCloseable {
  private static final String EXCEPTION = "java.lang.NullPointerException";

  private final ListeningConnector connector;
  private final Map<String, Connector.Argument> arguments;
  private final String address;
  private final Set<String> started = new ConcurrentSkipListSet<>();
  private volatile String victim = "";
  private volatile VirtualMachine machine;

  Saboteur() throws IOException, IllegalConnectorArgumentsException {
    connector =
        Bootstrap.virtualMachineManager().listeningConnectors().stream()
            .filter(each -> each.transport().name().equals("dt_socket"))
            .findFirst()
            .orElseThrow();
    arguments = connector.defaultArguments();
    arguments.get("localAddress").setValue("localhost");
    address = connector.startListening(arguments);
    Thread thread = new Thread(this::follow, "saboteur");
    thread.setDaemon(true);
    thread.start();
  }

  /** What lets it into a JVM, as a setting of the environment. */
  String invitation() {
    String port = address.substring(address.lastIndexOf(':') + 1);
    return "JDK_JAVA_OPTIONS=-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=localhost:"
        + port;
  }

  /** The names of all threads that were started. */
  Set<String> started() {
    return started;
  }

  /** Strikes a thread as soon as it starts. */
  void await(String name) {
    victim = name;
  }

  /** Strikes a thread that runs. */
  void strike(String name) throws Exception {
    for (ThreadReference thread : machine.allThreads()) {
      if (thread.name().equals(name)) {
        thread.suspend();
        strike(thread);
        thread.resume();
        return;
      }
    }
    throw new IllegalStateException("no thread " + name);
  }

  private void strike(ThreadReference thread) throws Exception {
    // The JVM keeps one of these ready for times of need.
    ObjectReference exception = machine.classesByName(EXCEPTION).get(0).instances(1).get(0);
    thread.stop(exception);
  }

  private void follow() {
    try {
      machine = connector.accept(arguments);
      ThreadStartRequest starts = machine.eventRequestManager().createThreadStartRequest();
      starts.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
      starts.enable();
      while (true) {
        EventSet events = machine.eventQueue().remove();
        for (Event event : events) {
          if (event instanceof ThreadStartEvent start) {
            notice(start.thread());
          }
        }
        events.resume();
      }
    } catch (VMDisconnectedException e) {
      // The program has ended.
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void notice(ThreadReference thread) throws Exception {
    String name = thread.name();
    started.add(name);
    if (name.equals(victim)) {
      strike(thread);
    }
  }

  @Override
  public void close() throws IOException, IllegalConnectorArgumentsException {
    connector.stopListening(arguments);
  }
}
