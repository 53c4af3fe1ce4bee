package io.whosecount.local.command;

import io.whosecount.claims.document.DocumentId;
import io.whosecount.claims.document.DocumentReader;
import io.whosecount.claims.document.Reading;
import io.whosecount.claims.document.Upload;
import io.whosecount.local.files.DocumentFiles;
import io.whosecount.local.files.SideFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A document in a file of this machine. */
final class LocalDocument {
  private LocalDocument() {}

  /**
   * The document in {@code file}. Its id is that of the file's name, and the file's own time stands
   * in for the upload: the same file gives the same answer, wherever and whenever it is read.
   *
   * @throws IOException with a message for the user, if the file cannot be read at all
   */
  static Reading read(Path file) throws IOException {
    try {
      DocumentId id = DocumentId.ofLocation(String.valueOf(file.getFileName()));
      long size = Files.size(file);
      if (size > DocumentReader.MOST_BYTES) {
        // Not read at all: it may be larger than the memory.
        return new Reading.Unreadable(
            id, Reading.Reason.TOO_LARGE, size + " bytes, of at most " + DocumentReader.MOST_BYTES);
      }
      return DocumentReader.read(
          new Upload(
              id,
              String.valueOf(file.getFileName()),
              Files.readAllBytes(file),
              DocumentFiles.contentType(file),
              SideFile.facts(file),
              Files.getLastModifiedTime(file).toInstant()));
    } catch (NoSuchFileException missing) {
      throw new IOException(file + ": no such file", missing);
    } catch (AccessDeniedException denied) {
      throw new IOException(file + ": permission denied", denied);
    } catch (IOException failure) {
      throw new IOException(file + ": " + failure.getMessage(), failure);
    }
  }
}
