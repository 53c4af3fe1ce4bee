package io.whosecount.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between a function and a store and passes on every byte, to tell how long the function
 * waits for the store: from the last byte of a request to the last byte of its answer.
 *
 * <p>It knows no HTTP, only that requests and answers take turns on a connection. Its own threads
 * have a part in what the function needs: about a tenth of a millisecond a request.
 */
final class TimedRelay implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final ServerSocket server;
  private final InetSocketAddress store;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private long waited;
  private long requests;

  /** How long was waited, in nanoseconds, for the answers to so many requests. */
  record Waiting(long nanoseconds, long requests) {}

  private TimedRelay(ServerSocket server, InetSocketAddress store) {
    this.server = server;
    this.store = store;
  }

  /** Relays to {@code store}, from any free port of 127.0.0.1. */
  static TimedRelay start(URI store) throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    TimedRelay relay =
        new TimedRelay(
            new ServerSocket(0, 50, loopback), new InetSocketAddress(loopback, store.getPort()));
    daemon("relay", relay::accept);
    return relay;
  }

  /** Where a function finds the store. */
  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /** What was waited since the last look. */
  synchronized Waiting take() {
    Waiting taken = new Waiting(waited, requests);
    waited = 0;
    requests = 0;
    return taken;
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket function = server.accept();
        open.add(function);
        Socket target = new Socket();
        open.add(target);
        target.connect(store);
        // Without it the second write of a request waits 40 ms for a delayed ACK.
        function.setTcpNoDelay(true);
        target.setTcpNoDelay(true);
        Connection connection = new Connection();
        daemon("request", () -> copy(function, target, connection::requested));
        daemon("answer", () -> copy(target, function, connection::answered));
      }
    } catch (IOException closed) {
      // Whoever still connects is refused.
    }
  }

  private void copy(Socket from, Socket to, Runnable arrived) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        arrived.run();
        out.write(buffer, 0, read);
      }
    } catch (IOException closed) {
      // One end is gone: closing tells the other.
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  /** Whose turn it is on one connection, and since when. */
  private final class Connection {
    private long since;
    private boolean asking;

    void requested() {
      synchronized (TimedRelay.this) {
        if (!asking) {
          asking = true;
          requests++;
        }
        since = System.nanoTime();
      }
    }

    void answered() {
      synchronized (TimedRelay.this) {
        asking = false;
        long now = System.nanoTime();
        waited += now - since;
        since = now;
      }
    }
  }

  private static void daemon(String name, Runnable work) {
    Thread.ofPlatform().daemon().name(name).start(work);
  }
}
