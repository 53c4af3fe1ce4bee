package io.whosecount.extract.convergence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that happens in a history. Numbers that choose among what there is (objects, versions,
 * messages, invocations) count on from the first again, so that every act stays possible when
 * others are left out.
 */
sealed interface Act {

  /** Something changes in the bucket, which sends a message about it. */
  sealed interface Change extends Act {
    /** Which object. */
    int object();
  }

  /** An object is uploaded, as its first or a new version. */
  record Upload(int object, Paper paper) implements Change {
    @Override
    public String toString() {
      return "upload '" + paper.text() + "' as object " + object;
    }
  }

  /** The bytes of the current version are uploaded again. */
  record UploadAgain(int object) implements Change {
    @Override
    public String toString() {
      return "upload object " + object + " again, unchanged";
    }
  }

  /** An object is deleted: a delete marker covers its versions. */
  record Delete(int object) implements Change {
    @Override
    public String toString() {
      return "delete object " + object;
    }
  }

  /** One version, or delete marker, is purged for good; perhaps one that nobody sees. */
  record Purge(int object, int version) implements Change {
    @Override
    public String toString() {
      return "purge version " + version + " of object " + object;
    }
  }

  /** The function is invoked with a batch of messages; it waits for its first turn. */
  record Invoke(List<Integer> messages, boolean newer, Optional<Fault> fault) implements Act {
    public Invoke {
      messages = List.copyOf(messages);
    }

    @Override
    public String toString() {
      return "invoke %s with %s%s"
          .formatted(
              newer ? "the newer extractor" : "the extractor",
              messages.stream().map(m -> "message " + m).collect(Collectors.joining(" and ")),
              fault.map(f -> "; " + f).orElse(""));
    }
  }

  /** S3 Batch Operations has an object read, of whose uploads its list says nothing. */
  record ReadListed(int object, boolean newer, Optional<Fault> fault) implements Act {
    @Override
    public String toString() {
      return "invoke %s with a task that lists object %d%s"
          .formatted(
              newer ? "the newer extractor" : "the extractor",
              object,
              fault.map(f -> "; " + f).orElse(""));
    }
  }

  /** An invocation goes on for some requests. */
  record GoOn(int invocation, int requests) implements Act {
    @Override
    public String toString() {
      return "invocation " + invocation + " goes on for " + requests + " requests";
    }
  }

  /** An invocation goes on to its end. */
  record Finish(int invocation) implements Act {
    @Override
    public String toString() {
      return "invocation " + invocation + " goes on to its end";
    }
  }
}
