package io.whosecount.extract;

import static io.whosecount.extract.event.Payloads.message;
import static io.whosecount.extract.event.Payloads.notification;
import static io.whosecount.extract.event.Payloads.record;
import static io.whosecount.extract.event.Payloads.sqs;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why a message is in the dead-letter queue can be asked of the log. */
class EventLogTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Logger LINES = Logger.getLogger("whosecount.events");

  private final Lines lines = new Lines();

  @BeforeEach
  void listen() {
    LINES.addHandler(lines);
  }

  @AfterEach
  void stopListening() {
    LINES.removeHandler(lines);
  }

  @Test
  void everyEventIsOneLineOfJsonWithItsMessageObjectAndReason() throws Exception {
    new TestFunction()
        .handle(
            sqs(
                message("1", upload("a%0Ab.txt")),
                message("2", upload("down.txt")),
                message("3", "line\nbreak \"quoted\"")));
    assertThat(lines.heard).hasSize(3).allSatisfy(line -> assertThat(line).doesNotContain("\n"));
    assertThat(JSON.readTree(lines.heard.get(0)).path("object").textValue())
        .isEqualTo("b/a\nb.txt");
    assertThat(JSON.readTree(lines.heard.get(1)))
        .isEqualTo(
            JSON.readTree(
                """
                {"level": "WARN", "outcome": "again", "source": "queue", "id": "2",
                 "receives": "2", "object": "b/down.txt", "readUnits": 0.0, "writeUnits": 0.0,
                 "reason": "could not fetch down.txt: no route"}"""));
    assertThat(JSON.readTree(lines.heard.get(2)).path("outcome").textValue()).isEqualTo("never");
    assertThat(JSON.readTree(lines.heard.get(2)).path("reason").textValue())
        .contains("no notification in JSON");
  }

  private static ObjectNode upload(String key) {
    return notification(record("ObjectCreated:Put", key, "1"));
  }

  private static final class Lines extends Handler {
    private final List<String> heard = new ArrayList<>();

    @Override
    public void publish(LogRecord record) {
      heard.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
