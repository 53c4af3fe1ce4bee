package io.whosecount.local.command;

import io.whosecount.local.Uploads;
import io.whosecount.local.files.DocumentFiles;
import io.whosecount.local.files.SideFile;
import io.whosecount.local.watch.FolderWatch;
import io.whosecount.local.watch.WatchedFolder.Change;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Uploads what changed in a watched folder, one file after the other, and tells what came of it.
 */
final class WatchedUploads implements FolderWatch.Listener {
  private final Path folder;
  private final Uploads uploads;
  private final DocumentOutcome outcome;
  private final Consumer<String> out;

  WatchedUploads(Path folder, Uploads uploads, DocumentOutcome outcome, Consumer<String> out) {
    this.folder = folder;
    this.uploads = uploads;
    this.outcome = outcome;
    this.out = out;
  }

  @Override
  public void accept(Change change) throws IOException, InterruptedException {
    String key = change.path().toString().replace(File.separatorChar, '/');
    switch (change) {
      case Change.Written written -> upload(folder.resolve(written.path()), key);
      case Change.Deleted deleted -> {
        uploads.delete(key);
        out.accept("deleted   " + key);
      }
    }
  }

  private void upload(Path file, String key) throws IOException, InterruptedException {
    try {
      uploads.put(
          key,
          Files.readAllBytes(file),
          DocumentFiles.contentType(file).orElse("application/octet-stream"),
          SideFile.facts(file));
      out.accept("uploaded  %s: %s".formatted(key, outcome.await(key)));
    } catch (NoSuchFileException gone) {
      // The next look finds the deletion.
    }
  }
}
