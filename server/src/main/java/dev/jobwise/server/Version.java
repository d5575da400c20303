package dev.jobwise.server;

/** The version of this server. */
final class Version {

  private Version() {}

  /** As in the manifest of its jar, such as {@code 0.1.0}; without a jar {@code development}. */
  static String of() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
