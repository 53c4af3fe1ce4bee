package io.whosecount.local.runtime;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** HTTP servers that only this machine reaches. */
public final class Loopback {
  static {
    // Without it an answer waits 40 ms for the client's delayed ACK: head and body are two writes.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private Loopback() {}

  /** A server at {@code port} of 127.0.0.1, any free port for 0; not started yet. */
  public static HttpServer server(int port) throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    return HttpServer.create(new InetSocketAddress(loopback, port), 0);
  }
}
