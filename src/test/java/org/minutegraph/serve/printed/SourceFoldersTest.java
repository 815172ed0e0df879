package org.minutegraph.serve.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFoldersTest {
  /** Of {@code abc}, FIPS 180-2, appendix B.1. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path all;
  private Path folder;
  private SourceFolders sources;

  @BeforeEach
  void open() throws IOException {
    folder = Files.createDirectories(all.resolve("minutes"));
    Files.createDirectories(folder.resolve("2024"));
    Files.writeString(folder.resolve("2024/may.pdf"), "abc");
    Files.writeString(all.resolve("secret.pdf"), "abc");
    sources = SourceFolders.of(List.of(folder));
  }

  @Test
  void finds_a_file_that_is_as_it_was() throws IOException {
    assertThat(sources.find("2024/may.pdf", ABC))
        .contains(folder.toRealPath().resolve("2024/may.pdf"));
  }

  @Test
  void finds_it_in_any_of_several_folders() throws IOException {
    Path other = Files.createDirectories(all.resolve("other"));

    assertThat(SourceFolders.of(List.of(other, folder)).find("2024/may.pdf", ABC)).isPresent();
  }

  @Test
  void finds_no_other_edition() throws IOException {
    assertThat(sources.find("2024/may.pdf", ABC)).isPresent();
    Files.writeString(folder.resolve("2024/may.pdf"), "abd");
    Files.setLastModifiedTime(folder.resolve("2024/may.pdf"), FileTime.fromMillis(1));

    assertThat(sources.find("2024/may.pdf", ABC)).isEmpty();
    assertThat(sources.find("2024/may.pdf", "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "2024",
        "june.pdf",
        "../secret.pdf",
        "2024/../../secret.pdf",
        "link.pdf",
        "linked/secret.pdf",
        "may.pdf\u0000",
        "//etc/hostname"
      })
  void finds_nothing_outside_and_nothing_that_is_no_file(String name) throws IOException {
    Files.createSymbolicLink(folder.resolve("link.pdf"), all.resolve("secret.pdf"));
    Files.createSymbolicLink(folder.resolve("linked"), all);

    assertThat(sources.find(name, ABC)).isEmpty();
    assertThat(sources.find(all.resolve("secret.pdf").toString(), ABC)).isEmpty();
  }

  @Test
  void finds_no_file_beyond_the_size_that_is_read() throws IOException {
    assertThat(new SourceFolders(List.of(folder.toRealPath()), 2).find("2024/may.pdf", ABC))
        .isEmpty();
    assertThat(new SourceFolders(List.of(folder.toRealPath()), 3).find("2024/may.pdf", ABC))
        .isPresent();
  }

  @Test
  void a_folder_has_to_be_there() {
    assertThatThrownBy(() -> SourceFolders.of(List.of(all.resolve("nowhere"))))
        .isInstanceOf(NoSuchFileException.class);
  }
}
