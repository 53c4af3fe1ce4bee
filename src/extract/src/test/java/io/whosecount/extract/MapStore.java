package io.whosecount.extract;

import io.whosecount.extract.store.ObjectStore;
import io.whosecount.extract.store.StoreRefusedException;
import io.whosecount.extract.store.StoreUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Objects in memory; those whose key begins with {@code down} cannot be asked for, and those whose
 * key begins with {@code closed} are refused.
 */
final class MapStore implements ObjectStore {
  static final Instant UPLOADED = Instant.parse("2025-01-22T12:00:00Z");

  private final Map<String, Fetched> objects = new ConcurrentHashMap<>();

  MapStore put(String location, byte[] bytes, String contentType) {
    return put(location, new Fetched.Found(bytes, Optional.of(contentType), Map.of(), UPLOADED));
  }

  MapStore put(String location, String text) {
    return put(location, text.getBytes(StandardCharsets.UTF_8), "text/plain");
  }

  MapStore put(String location, Fetched fetched) {
    objects.put(location, fetched);
    return this;
  }

  void remove(String location) {
    objects.remove(location);
  }

  @Override
  public Fetched fetch(String bucket, String key) {
    if (key.startsWith("down")) {
      throw new StoreUnavailableException(key, new IOException("no route"));
    }
    if (key.startsWith("closed")) {
      throw new StoreRefusedException(key, "NoSuchBucket", new IOException("no such bucket"));
    }
    return objects.getOrDefault(bucket + "/" + key, new Fetched.Missing());
  }
}
