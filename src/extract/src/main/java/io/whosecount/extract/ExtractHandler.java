package io.whosecount.extract;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.whosecount.extract.event.BatchAnswer;
import io.whosecount.extract.event.BatchAnswer.Failure;
import io.whosecount.extract.event.NotificationReader;
import io.whosecount.extract.event.QueueBatch;
import io.whosecount.extract.event.QueueBatch.Message;
import io.whosecount.extract.event.StoreEvent;
import io.whosecount.extract.event.UnknownEventException;
import io.whosecount.extract.store.StoreUnavailableException;
import io.whosecount.ledger.LedgerUnavailableException;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The Lambda function: takes a batch of queue messages and answers which of them failed. A message
 * fails alone; the queue delivers it again and, in the end, to the dead-letter queue.
 */
@Named("extract")
public final class ExtractHandler implements RequestHandler<QueueBatch, BatchAnswer> {
  private static final Logger LOG = Logger.getLogger(ExtractHandler.class);

  private final NotificationReader notifications;
  private final Intake intake;

  /** Reads with {@code notifications}, works with {@code intake}. */
  public ExtractHandler(NotificationReader notifications, Intake intake) {
    this.notifications = notifications;
    this.intake = intake;
  }

  @Override
  public BatchAnswer handleRequest(QueueBatch batch, Context context) {
    List<Message> messages =
        Optional.ofNullable(batch.messages())
            .orElseThrow(() -> new IllegalArgumentException("no batch of queue messages"));
    List<Failure> failures = new ArrayList<>();
    for (Message message : messages) {
      String id =
          Optional.ofNullable(message.messageId())
              .orElseThrow(() -> new IllegalArgumentException("a message without messageId"));
      if (!done(id, message)) {
        failures.add(new Failure(id));
      }
    }
    return new BatchAnswer(failures);
  }

  private boolean done(String id, Message message) {
    try {
      boolean done = true;
      for (StoreEvent event : notifications.read(message.body())) {
        done &= done(id, event);
      }
      return done;
    } catch (UnknownEventException e) {
      LOG.errorf("message %s can never be handled: %s", id, e.getMessage());
      return false;
    }
  }

  private boolean done(String id, StoreEvent event) {
    try {
      LOG.infof("message %s: %s", id, intake.take(event).summary());
      return true;
    } catch (StoreUnavailableException | LedgerUnavailableException e) {
      LOG.errorf(e, "message %s: could not ask for %s; to be delivered again", id, e.getMessage());
      return false;
    } catch (RuntimeException | StackOverflowError e) {
      LOG.errorf(e, "message %s: failed on %s", id, event); // a defect of ours: the others go on
      return false;
    }
  }
}
