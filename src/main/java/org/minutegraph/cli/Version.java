package org.minutegraph.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar was packed as. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"minutegraph " + number()};
  }

  static String number() {
    String packed = Version.class.getPackage().getImplementationVersion();
    return packed == null ? "unpacked" : packed;
  }
}
