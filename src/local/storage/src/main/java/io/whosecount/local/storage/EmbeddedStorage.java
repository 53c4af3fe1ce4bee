package io.whosecount.local.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * An S3 endpoint at 127.0.0.1 that keeps its objects in a folder. It runs in a class loader of its
 * own: its libraries (another AWS SDK, another Jackson) meet nothing else.
 */
public final class EmbeddedStorage implements AutoCloseable {
  private final URLClassLoader loader;
  private final AutoCloseable server;
  private final URI endpoint;

  private EmbeddedStorage(URLClassLoader loader, AutoCloseable server, URI endpoint) {
    this.loader = loader;
    this.server = server;
    this.endpoint = endpoint;
  }

  /**
   * Starts it.
   *
   * @param libraries the folder of S3Proxy's jars
   * @param dataFolder where objects are kept, one folder a bucket; made if absent
   * @param port to listen at; 0 for any free one
   * @param buckets that exist from the start
   * @param listener is told of every stored and deleted object, before its client gets the answer
   */
  public static EmbeddedStorage start(
      Path libraries,
      Path dataFolder,
      int port,
      List<String> buckets,
      Consumer<StorageEvent> listener)
      throws IOException {
    Files.createDirectories(dataFolder);
    AttributeProbe.check(dataFolder);
    URLClassLoader loader =
        new URLClassLoader("storage", classPath(libraries), ClassLoader.getPlatformClassLoader());
    try {
      Consumer<Map<String, String>> onEvent = map -> listener.accept(StorageEvent.ofMap(map));
      Object server = startIn(loader, dataFolder.toAbsolutePath(), port, buckets, onEvent);
      URI endpoint = URI.create("http://127.0.0.1:" + ((IntSupplier) server).getAsInt());
      return new EmbeddedStorage(loader, (AutoCloseable) server, endpoint);
    } catch (IOException | RuntimeException failure) {
      loader.close();
      throw failure;
    }
  }

  /** Where an S3 client reaches it. */
  public URI endpoint() {
    return endpoint;
  }

  @Override
  public void close() throws IOException {
    try (loader) {
      server.close();
    } catch (IOException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IOException("the object storage did not stop", failure);
    }
  }

  private static Object startIn(
      ClassLoader loader,
      Path folder,
      int port,
      List<String> buckets,
      Consumer<Map<String, String>> listener)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Service look-ups of its libraries go by the thread's loader.
    thread.setContextClassLoader(loader);
    try {
      return loader
          .loadClass("io.whosecount.local.storage.StorageServer")
          .getMethod("start", Path.class, int.class, List.class, Consumer.class)
          .invoke(null, folder, port, buckets, listener);
    } catch (InvocationTargetException failure) {
      throw new IOException("the object storage did not start", failure.getCause());
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("the object storage's jars are not whole", broken);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL[] classPath(Path libraries) throws IOException {
    List<URL> urls = new ArrayList<>();
    urls.add(ownLocation());
    try (Stream<Path> jars = Files.list(libraries)) {
      jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().forEach(jar -> add(urls, jar));
    }
    return urls.toArray(URL[]::new);
  }

  private static URL ownLocation() {
    try {
      return EmbeddedStorage.class
          .getProtectionDomain()
          .getCodeSource()
          .getLocation()
          .toURI()
          .toURL();
    } catch (URISyntaxException | MalformedURLException broken) {
      throw new IllegalStateException("this class was loaded from nowhere", broken);
    }
  }

  private static void add(List<URL> urls, Path jar) {
    try {
      urls.add(jar.toUri().toURL());
    } catch (MalformedURLException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
