package io.whosecount.local.storage;

import io.whosecount.local.storage.StorageEvent.Kind;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** A store that tells a listener about every object that was stored or deleted in it. */
final class ObservedBlobStore extends ForwardingBlobStore {
  /** S3Proxy's own placeholders for multipart uploads under way. */
  private static final String STUB = ".s3proxy-mpu-stub-";

  private static final int LOCKS = 64;

  private final Clock clock;
  private final Sequencers sequencers;
  private final Consumer<Map<String, String>> listener;
  private final Lock[] locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

  ObservedBlobStore(BlobStore store, Clock clock, Consumer<Map<String, String>> listener) {
    super(store);
    this.clock = clock;
    this.sequencers = new Sequencers(clock);
    this.listener = listener;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
    return observed(
        Kind.PUT, request.bucket(), request.key(), () -> super.putBlob(request, content));
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    return observed(
        Kind.COPY,
        request.destinationBucket(),
        request.destinationKey(),
        () -> super.copyBlob(request));
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    return observed(
        Kind.MULTIPART,
        upload.containerName(),
        upload.blobName(),
        () -> super.completeMultipartUpload(upload, request));
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    return observed(Kind.DELETE, request.bucket(), request.key(), () -> super.removeBlob(request));
  }

  /** Holds the key's lock from the change to its sequencer, so that both have one order. */
  private <T> T observed(Kind kind, String bucket, String key, Supplier<T> change) {
    if (key.startsWith(STUB)) {
      return change.get();
    }
    Lock lock = locks[Math.floorMod(key.hashCode(), LOCKS)];
    lock.lock();
    try {
      T answer = change.get();
      listener.accept(event(kind, bucket, key).toMap());
      return answer;
    } finally {
      lock.unlock();
    }
  }

  private StorageEvent event(Kind kind, String bucket, String key) {
    long size = 0;
    String etag = "";
    if (kind != Kind.DELETE) {
      HeadObjectResponse stored = blobMetadata(bucket, key);
      size = stored.contentLength();
      etag = stored.eTag().replace("\"", "");
    }
    return new StorageEvent(kind, bucket, key, size, etag, sequencers.next(), clock.instant());
  }
}
