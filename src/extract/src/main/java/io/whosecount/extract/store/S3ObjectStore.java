package io.whosecount.extract.store;

import io.whosecount.claims.document.DocumentReader;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The objects of Amazon S3, or of a store that speaks its protocol. */
public final class S3ObjectStore implements ObjectStore {
  private static final int NOT_FOUND = 404;

  /**
   * What only a person can change. Of what the documentation of S3 Batch Operations shows, a
   * timeout alone is a temporary failure: a job that repeats a refusal for each of a million
   * objects tells its owner of a wrong policy at its end instead of at its beginning.
   */
  private static final Set<String> REFUSALS =
      Set.of("NoSuchBucket", "AccessDenied", "AllAccessDisabled");

  private final S3Client client;

  /** Over {@code client}, which stays the caller's to close. */
  public S3ObjectStore(S3Client client) {
    this.client = client;
  }

  @Override
  public Fetched fetch(String bucket, String key) {
    try (ResponseInputStream<GetObjectResponse> object =
        client.getObject(request -> request.bucket(bucket).key(key))) {
      return fetched(object);
    } catch (S3Exception e) {
      if (REFUSALS.contains(code(e))) {
        throw new StoreRefusedException("object " + bucket + "/" + key, code(e), e);
      }
      if (e.statusCode() == NOT_FOUND) {
        return new Fetched.Missing();
      }
      if ("InvalidObjectState".equals(code(e))) {
        return archived(bucket, key);
      }
      throw new StoreUnavailableException("object " + bucket + "/" + key, e);
    } catch (SdkException | IOException e) {
      throw new StoreUnavailableException("object " + bucket + "/" + key, e);
    }
  }

  /** Its bytes are not to be had; S3 tells of it all the same. */
  private Fetched archived(String bucket, String key) {
    try {
      HeadObjectResponse head = client.headObject(request -> request.bucket(bucket).key(key));
      return new Fetched.Archived(
          Optional.ofNullable(head.storageClassAsString()).orElse("of an archive"),
          Optional.ofNullable(head.lastModified()).orElse(Instant.EPOCH));
    } catch (SdkException e) {
      throw new StoreUnavailableException("archived object " + bucket + "/" + key, e);
    }
  }

  private static Fetched fetched(ResponseInputStream<GetObjectResponse> object) throws IOException {
    GetObjectResponse head = object.response();
    long declared = Optional.ofNullable(head.contentLength()).orElse(0L);
    Instant uploaded = Optional.ofNullable(head.lastModified()).orElse(Instant.EPOCH);
    if (declared > DocumentReader.MOST_BYTES) {
      object.abort(); // closing would read the rest to keep the connection
      return new Fetched.TooLarge(declared, uploaded);
    }
    byte[] bytes = object.readNBytes(DocumentReader.MOST_BYTES + 1);
    if (bytes.length > DocumentReader.MOST_BYTES) {
      object.abort();
      return new Fetched.TooLarge(bytes.length, uploaded);
    }
    return new Fetched.Found(
        bytes, Optional.ofNullable(head.contentType()), metadata(head), uploaded);
  }

  /** S3 answers values beyond ASCII as the encoded words of mail headers (RFC 2047). */
  private static Map<String, String> metadata(GetObjectResponse head) {
    Map<String, String> decoded = new TreeMap<>();
    head.metadata()
        .forEach(
            (name, value) ->
                decoded.put(name, DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT)));
    return decoded;
  }

  private static String code(S3Exception e) {
    return e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
  }
}
