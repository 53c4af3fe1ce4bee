package io.whosecount.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds out before anything is started whether the ports are free. */
final class FreePorts {
  private FreePorts() {}

  static void check(Configuration.Ports ports) throws StartFailure {
    check(ports.http(), "--port", "whosecount.port");
    check(ports.storage(), "--storage-port", "whosecount.storagePort");
    check(ports.database(), "--database-port", "whosecount.databasePort");
  }

  private static void check(int port, String option, String property) throws StartFailure {
    if (port == 0) {
      return;
    }
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      socket.getLocalPort();
    } catch (IOException | IllegalArgumentException taken) {
      throw new StartFailure(
          "port %d cannot be used (%s); choose another with %s, or -D%s=... with ./mvnw -Plocal"
              .formatted(port, taken.getMessage(), option, property),
          taken);
    }
  }
}
