package org.minutegraph.load;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that has a store open until its input ends. */
public final class HoldStore {
  private HoldStore() {}

  /** Opens the store of a folder, says so, and waits. */
  public static void main(String[] args) throws IOException {
    try (Store store = Store.open(Path.of(args[0]))) {
      System.out.println("open with " + store.bytes() + " bytes");
      System.out.flush();
      while (System.in.read() >= 0) {
        // until whoever started this lets go
      }
    }
  }
}
