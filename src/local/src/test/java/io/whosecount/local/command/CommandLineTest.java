package io.whosecount.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Timeout(60)
class CommandLineTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  CommandLineTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private record Run(int exitCode, String output, String errors) {}

  @Test
  void helpIsNoError() {
    Run run = run("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("serve", "extract", "explain");
    assertThat(run.errors()).isEmpty();
    assertThat(run("extract", "--help").output()).contains("--out", ".meta.json");
    assertThat(run("--version").output()).contains("extractor ");
  }

  @Test
  void aWrongCommandLineIsTold() {
    assertThat(run()).extracting(Run::exitCode).isEqualTo(2);
    assertThat(run("count").exitCode()).isEqualTo(2);
    assertThat(run("extract").errors()).contains("FILE|DIR");
    assertThat(run("extract", "--oops", "a.txt").exitCode()).isEqualTo(2);
    assertThat(run("serve", "--watch", "no-such-folder").errors()).contains("no-such-folder");
    assertThat(run("serve", "--watch", "no-such-folder").exitCode()).isEqualTo(2);
  }

  @Test
  void anOutputThatTakesNoMoreIsNotAllThatThereWas() throws IOException {
    Path file = write("a.txt", "Russia lost 12 tanks on May 2, 2025, Ukraine said.");
    for (String command : List.of("extract", "explain")) {
      StringWriter errors = new StringWriter();
      int exitCode =
          WhoseCount.commandLine()
              .setOut(new PrintWriter(new FullDisk()))
              .setErr(new PrintWriter(errors))
              .execute(command, file.toString());
      assertThat(exitCode).as(command).isEqualTo(1);
      assertThat(errors.toString()).contains("takes no more").doesNotContain("\tat ");
    }
  }

  @Test
  void aMissingFileIsNamedAndTheOthersAreDone() throws IOException {
    Path empty = write("empty.txt", "");

    Run run = run("extract", folder.resolve("gone.txt").toString(), empty.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors()).contains("gone.txt: no such file").doesNotContain("\tat ");
    assertThat(run.output()).contains("\"name\":\"empty.txt\"");
  }

  @Test
  void anUnreadableDocumentIsWrittenAsRejected() throws IOException {
    Path empty = write("empty.txt", "");
    Path out = folder.resolve("made/out");

    Run run = run("extract", "--out", out.toString(), empty.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors()).contains("empty.txt: empty: ");
    JsonNode json = JSON.readTree(Files.readString(out.resolve("empty.json")));
    assertThat(json.path("document").path("state").textValue()).isEqualTo("rejected");
    assertThat(json.path("document").path("reason").textValue()).isEqualTo("empty");
    assertThat(json.path("claims").toString()).isEqualTo("[]");
    assertThat(json.path("rejections").toString()).isEqualTo("[]");
  }

  @Test
  void oneFileGivesOneIndentedObjectAndSeveralALineEach() throws IOException {
    Path empty = write("a.txt", "");
    write("b.html", "");
    write("b.meta.json", "{}");
    write("notes.md", "");

    assertThat(run("extract", empty.toString()).output()).startsWith("{\n  \"document\" : {");
    assertThat(run("extract", folder.toString()).output().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"document\":{"));
  }

  @Test
  void twoInputsOfOneNameDoNotOverwriteEachOther() throws IOException {
    write("a.txt", "one");
    write("a.html", "two");
    Path out = folder.resolve("out");

    Run run = run("extract", "--out", out.toString(), folder.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("a.html", "a.txt", "would both be written to a.json");
    assertThat(out).doesNotExist();
  }

  @Test
  void aMalformedSideFileIsNamed() throws IOException {
    Path document = write("a.txt", "text");
    write("a.meta.json", "{published: ");

    Run run = run("extract", document.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors()).contains("a.meta.json is not JSON");
  }

  @Test
  void explainingAMissingFileIsAnError() {
    Run run = run("explain", folder.resolve("gone.txt").toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors()).contains("gone.txt: no such file");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Run run(String... arguments) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    CommandLine commandLine =
        WhoseCount.commandLine()
            .setOut(new PrintWriter(output, true))
            .setErr(new PrintWriter(errors, true));
    int exitCode = commandLine.execute(arguments);
    return new Run(exitCode, output.toString(), errors.toString());
  }
}
