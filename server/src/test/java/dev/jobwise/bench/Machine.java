package dev.jobwise.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

/** Describes the machine of the measurement. */
final class Machine {

  private Machine() {}

  /** One line; the load is that of the last minute before the measurement. */
  static String describe() {
    return String.format(
        Locale.ROOT,
        "Measured on %s: %d processors (%s), %.0f GiB of memory, %s, Java %s, MariaDB 11.4 embedded;"
            + " load before the start %.1f.",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.getRuntime().availableProcessors(),
        first("/proc/cpuinfo", "model name"),
        Double.parseDouble(first("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / (1 << 20),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.version"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String first(String file, String key) {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
