package io.whosecount.extract.event;

import java.util.List;

/**
 * What a name that the store gives an event means to us. One that leaves documents as they are is
 * no error: a bucket may tell more than we ask for, and dead letters of harmless events would hide
 * the others. A name that we never heard of is one, since it may mean a document.
 */
enum Meaning {
  UPLOADED,
  REMOVED,
  RESTORED,
  UNRELATED,
  UNKNOWN;

  /** Events of a bucket carry this in its configuration and in some emulators only. */
  private static final String PREFIX = "s3:";

  private static final List<String> UPLOADS = List.of("ObjectCreated:");
  private static final List<String> REMOVALS = List.of("ObjectRemoved:", "LifecycleExpiration:");
  private static final String RESTORE = "ObjectRestore:Completed";
  private static final List<String> HARMLESS =
      List.of(
          "ObjectRestore:",
          "ObjectTagging:",
          "ObjectAcl:",
          "LifecycleTransition",
          "IntelligentTiering",
          "Replication:",
          "TestEvent");

  private static final List<String> HARMLESS_DETAILS =
      List.of(
          "Object Restore Initiated",
          "Object Restore Expired",
          "Object Tags Added",
          "Object Tags Deleted",
          "Object ACL Updated",
          "Object Storage Class Changed",
          "Object Access Tier Changed");

  /** The meaning of {@code eventName} in a notification of S3. */
  static Meaning ofNotification(String eventName) {
    String bare = eventName.startsWith(PREFIX) ? eventName.substring(PREFIX.length()) : eventName;
    if (UPLOADS.stream().anyMatch(bare::startsWith)) {
      return UPLOADED;
    }
    if (REMOVALS.stream().anyMatch(bare::startsWith)) {
      return REMOVED;
    }
    if (bare.equals(RESTORE)) {
      return RESTORED;
    }
    return HARMLESS.stream().anyMatch(bare::startsWith) ? UNRELATED : UNKNOWN;
  }

  /** The meaning of {@code detail-type} in an event of EventBridge. */
  static Meaning ofDetailType(String detailType) {
    return switch (detailType) {
      case "Object Created" -> UPLOADED;
      case "Object Deleted" -> REMOVED;
      case "Object Restore Completed" -> RESTORED;
      default -> HARMLESS_DETAILS.contains(detailType) ? UNRELATED : UNKNOWN;
    };
  }

  /**
   * The event of that meaning, or why it is none. That an archived object can be read again is no
   * upload and has no place in the order of uploads: it is to be looked at as one of a list.
   */
  StoreEvent event(String name, ObjectReader object, OriginReader origin)
      throws UnknownEventException {
    return switch (this) {
      case UPLOADED -> new StoreEvent.ObjectUploaded(origin.read());
      case REMOVED -> new StoreEvent.ObjectRemoved(origin.read());
      case RESTORED -> object.read();
      case UNRELATED -> new StoreEvent.Unrelated(name);
      case UNKNOWN -> throw new UnknownEventException("an event that nobody knows: '" + name + "'");
    };
  }

  /** Reads of which object an event speaks, wherever it stands in the order. */
  @FunctionalInterface
  interface ObjectReader {
    StoreEvent.ObjectListed read() throws UnknownEventException;
  }

  /** Reads of which object an event speaks and when it was, which only some events need. */
  @FunctionalInterface
  interface OriginReader {
    StoreEvent.Origin read() throws UnknownEventException;
  }
}
