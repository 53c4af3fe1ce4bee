package io.whosecount.local.dynamodb;

import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The program of the child process: DynamoDB Local until the standard input ends, so that it does
 * not outlive its parent, whatever ended the parent.
 */
final class DynamoDbProcess {
  private DynamoDbProcess() {}

  /** Takes the command line of DynamoDB Local. */
  public static void main(String[] arguments) throws Exception {
    DynamoDBProxyServer server = ServerRunner.createServerFromCommandLineArgs(arguments);
    server.start();
    waitForEnd(System.in);
    // Its threads are no daemons, and a stop of the server can wait for a client: end the process.
    Runtime.getRuntime().halt(0);
  }

  private static void waitForEnd(InputStream input) throws IOException {
    input.transferTo(OutputStream.nullOutputStream());
  }
}
