package io.whosecount.extract.event;

import java.util.List;
import java.util.Optional;

/** What Lambda hands over, by who sent it: each sender wants another answer. */
public sealed interface Payload {

  /** Messages of an SQS queue; its sender wants to know which of them failed. */
  record QueueBatch(List<Message> messages) implements Payload {
    public QueueBatch {
      messages = List.copyOf(messages);
    }
  }

  /** An event of S3 or EventBridge itself, without a queue: its sender only hears an error. */
  record Direct(List<Heard> heard) implements Payload {
    public Direct {
      heard = List.copyOf(heard);
    }
  }

  /**
   * A part of an S3 Batch Operations job, which goes through a list of objects; its sender wants a
   * result for each task.
   *
   * @param schema the version of the invocation's form
   * @param invocation the invocation's id, to be repeated in the answer
   */
  record BatchJob(String schema, String invocation, List<Task> tasks) implements Payload {
    public BatchJob {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * A message of a queue.
   *
   * @param id by which it is reported as failed
   * @param receives how often it was delivered, this time included, as far as the queue says
   * @param heard what it says
   */
  record Message(Optional<String> id, Optional<String> receives, List<Heard> heard) {
    public Message {
      heard = List.copyOf(heard);
    }
  }

  /** A task of a job: one object to be read. */
  record Task(Optional<String> id, Heard heard) {}
}
