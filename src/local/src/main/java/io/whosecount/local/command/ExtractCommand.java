package io.whosecount.local.command;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.whosecount.claims.claim.ClaimExtractor;
import io.whosecount.claims.document.Reading;
import io.whosecount.local.files.SideFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the claims of documents as JSON. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = WhoseCount.Version.class,
    description = "Writes the claims of documents as JSON.",
    footer = {
      "",
      "Without --out, one FILE gives one indented object on standard output; several files or a DIR"
          + " give one object a line (NDJSON), in the order of the files.",
      "A file <name>.meta.json beside <name>.txt or <name>.html may tell its publication facts:"
          + " {\"published\": \"2025-01-29\", \"publisher\": \"...\", \"title\": \"...\","
          + " \"url\": \"...\"}.",
      "A document that cannot be read is written with \"state\": \"rejected\" and a reason; the"
          + " others are done, and the exit code is 1."
    })
final class ExtractCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectWriter INDENTED =
      JSON.writer(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write <name>.json for each document into this folder, made if absent.")
  private @Nullable Path out;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Documents; of a folder its .txt, .html and .htm files, not those below it.")
  private List<Path> arguments = List.of();

  @Override
  public Integer call() throws IOException {
    List<Path> files = Inputs.of(arguments);
    Optional<Path> folder = Optional.ofNullable(out);
    if (folder.isPresent()) {
      Optional<String> clash = Inputs.clash(files);
      if (clash.isPresent()) {
        throw new ParameterException(spec().commandLine(), clash.get());
      }
      Files.createDirectories(folder.get());
    }
    boolean single = files.size() == 1 && !Files.isDirectory(arguments.getFirst());
    ClaimExtractor extractor = ClaimExtractor.withBuiltInLexicon();
    boolean allRead = true;
    for (Path file : files) {
      allRead &= extract(file, extractor, folder, single);
    }
    return allRead ? 0 : 1;
  }

  /** Whether {@code file} was read. */
  private boolean extract(
      Path file, ClaimExtractor extractor, Optional<Path> folder, boolean single) {
    String name = String.valueOf(file.getFileName());
    try {
      return switch (LocalDocument.read(file)) {
        case Reading.Read read -> {
          write(ExtractionJson.of(name, extractor.extract(read.document())), file, folder, single);
          yield true;
        }
        case Reading.Unreadable unreadable -> {
          write(ExtractionJson.of(name, unreadable), file, folder, single);
          complain(file + ": " + unreadable.reason().id() + ": " + unreadable.detail());
          yield false;
        }
      };
    } catch (IOException failure) {
      complain(String.valueOf(failure.getMessage()));
      return false;
    } catch (RuntimeException defect) {
      // A defect of the reader or the extractor: the other documents are done nevertheless.
      complain(file + ": failed: " + defect);
      return false;
    }
  }

  private void write(ExtractionJson json, Path file, Optional<Path> folder, boolean single)
      throws IOException {
    if (folder.isPresent()) {
      Path target = folder.get().resolve(SideFile.stem(file) + ".json");
      Files.writeString(target, INDENTED.writeValueAsString(json) + "\n");
    } else {
      PrintWriter output = spec().commandLine().getOut();
      output.println((single ? INDENTED : JSON.writer()).writeValueAsString(json));
      output.flush();
    }
  }

  private void complain(String message) {
    spec().commandLine().getErr().println("whosecount: " + message);
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    return spec;
  }
}
