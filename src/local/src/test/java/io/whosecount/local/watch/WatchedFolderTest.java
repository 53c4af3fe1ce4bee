package io.whosecount.local.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.whosecount.local.watch.WatchedFolder.Change.Deleted;
import io.whosecount.local.watch.WatchedFolder.Change.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
  private final Path folder;
  private final WatchedFolder watched;

  WatchedFolderTest(@TempDir Path folder) {
    this.folder = folder;
    this.watched = new WatchedFolder(folder);
  }

  @Test
  void reportsAFileOnceItHasStoppedGrowing() throws IOException {
    write("a.txt", "half");
    assertThat(watched.look()).isEmpty();
    write("a.txt", "half and half");
    assertThat(watched.look()).isEmpty();

    assertThat(watched.look()).containsExactly(new Written(Path.of("a.txt")));
    assertThat(watched.look()).isEmpty();
  }

  @Test
  void reportsAChangeAndADeletion() throws IOException {
    write("a.txt", "one");
    settle();

    write("a.txt", "three");
    assertThat(watched.look()).isEmpty();
    assertThat(watched.look()).containsExactly(new Written(Path.of("a.txt")));

    Files.delete(folder.resolve("a.txt"));
    assertThat(watched.look()).containsExactly(new Deleted(Path.of("a.txt")));
    assertThat(watched.look()).isEmpty();
  }

  @Test
  void reportsADocumentAgainWhenItsSideFileComes() throws IOException {
    write("a.txt", "text");
    settle();

    write("a.meta.json", "{}");
    assertThat(watched.look()).isEmpty();
    assertThat(watched.look()).containsExactly(new Written(Path.of("a.txt")));
  }

  @Test
  void passesOverHiddenHalfWrittenAndSideFiles() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    for (String name :
        new String[] {".hidden", "a.txt~", "b.part", "c.meta.json", ".git/head", "d.tmp"}) {
      write(name, "text");
    }

    assertThat(watched.look()).isEmpty();
    assertThat(watched.look()).isEmpty();
  }

  @Test
  void looksIntoFoldersBelow() throws IOException {
    Files.createDirectories(folder.resolve("2025/01"));
    write("2025/01/a.html", "<p>text");

    assertThat(watched.look()).isEmpty();
    assertThat(watched.look()).containsExactly(new Written(Path.of("2025/01/a.html")));
  }

  private void settle() throws IOException {
    assertThat(watched.look()).isEmpty();
    assertThat(watched.look()).hasSize(1);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
