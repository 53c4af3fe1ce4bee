package io.whosecount.local.command;

import io.whosecount.local.files.DocumentFiles;
import io.whosecount.local.files.SideFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The documents that a command line names: files, and the documents in folders. */
final class Inputs {
  private Inputs() {}

  /** The files that {@code arguments} stand for, each once, in their order. */
  static List<Path> of(List<Path> arguments) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        files.addAll(DocumentFiles.in(argument));
      } else {
        files.add(argument);
      }
    }
    return List.copyOf(files);
  }

  /** Two of {@code files} whose output would have one name, in a sentence for the user. */
  static Optional<String> clash(List<Path> files) {
    Map<String, List<Path>> byName = new TreeMap<>();
    files.forEach(
        file -> byName.computeIfAbsent(SideFile.stem(file), n -> new ArrayList<>()).add(file));
    return byName.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .findFirst()
        .map(
            entry ->
                "%s and %s would both be written to %s.json"
                    .formatted(entry.getValue().get(0), entry.getValue().get(1), entry.getKey()));
  }
}
