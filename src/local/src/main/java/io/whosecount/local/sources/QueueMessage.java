package io.whosecount.local.sources;

import java.time.Instant;

/**
 * A message as it was received from the queue.
 *
 * @param id of the message, the same for every delivery
 * @param receipt of this delivery
 * @param body what was sent
 * @param sent when it was sent
 * @param firstReceived when it was delivered for the first time
 * @param receives how often it was delivered, this delivery included
 */
public record QueueMessage(
    String id, String receipt, String body, Instant sent, Instant firstReceived, int receives) {}
