package io.whosecount.local.storage;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** The server itself. {@link EmbeddedStorage} loads it, among S3Proxy's own libraries. */
public final class StorageServer implements AutoCloseable, IntSupplier {
  /** S3Proxy's default is 32 MB, smaller than what a single put of S3 may have. */
  private static final long LARGEST_OBJECT = 5L * 1024 * 1024 * 1024;

  private final S3Proxy proxy;

  private StorageServer(S3Proxy proxy) {
    this.proxy = proxy;
  }

  /** Serves {@code folder} at {@code port}, any free one for 0. */
  public static StorageServer start(
      Path folder, int port, List<String> buckets, Consumer<Map<String, String>> listener)
      throws Exception {
    ObservedBlobStore store =
        new ObservedBlobStore(
            new FilesystemNio2BlobStore(folder.toString()), Clock.systemUTC(), listener);
    for (String bucket : buckets) {
      if (!store.containerExists(bucket)) {
        store.createContainer(bucket);
      }
    }
    S3Proxy proxy =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(URI.create("http://127.0.0.1:" + port))
            // Whoever reaches this machine's own port may upload, with any credentials.
            .awsAuthentication(AuthenticationType.NONE, "", "")
            .ignoreUnknownHeaders(true)
            .maxSinglePartObjectSize(LARGEST_OBJECT)
            .v4MaxNonChunkedRequestSize(LARGEST_OBJECT)
            .build();
    proxy.start();
    return new StorageServer(proxy);
  }

  /** The port that it listens at. */
  @Override
  public int getAsInt() {
    return proxy.getPort();
  }

  @Override
  public void close() throws Exception {
    proxy.stop();
  }
}
