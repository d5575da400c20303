package dev.jobwise.server.eval;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Finds directories of test resources, wherever the command runs. */
final class Resources {

  private Resources() {}

  static Path path(String name) {
    try {
      return Path.of(Resources.class.getResource(name).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
