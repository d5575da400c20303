package dev.jobwise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who used the processors in a period of time: the first thing to check when a target is missed.
 */
final class CpuUse {

  private static final double TICKS_PER_SECOND = 100;

  private final Map<String, Long> pids = new LinkedHashMap<>();
  private final Map<String, Long> before;
  private final long start = System.nanoTime();

  private CpuUse(World world) throws IOException {
    pids.put("server", world.server().pid());
    pids.put("database", world.databasePid());
    pids.put("driver", ProcessHandle.current().pid());
    before = ticks();
  }

  /** Begins the period. */
  static CpuUse of(World world) throws IOException {
    return new CpuUse(world);
  }

  private Map<String, Long> ticks() throws IOException {
    Map<String, Long> ticks = new LinkedHashMap<>();
    for (var entry : pids.entrySet()) {
      String stat = Files.readString(Path.of("/proc/" + entry.getValue() + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      ticks.put(entry.getKey(), Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
    }
    return ticks;
  }

  /** As {@code of 2 processors: server 45 %, …}. */
  String text() throws IOException {
    double seconds = (System.nanoTime() - start) / 1e9;
    int processors = Runtime.getRuntime().availableProcessors();
    Map<String, Long> now = ticks();
    return "of "
        + processors
        + " processors: "
        + before.keySet().stream()
            .map(
                name ->
                    String.format(
                        Locale.ROOT,
                        "%s %.0f %%",
                        name,
                        100
                            * (now.get(name) - before.get(name))
                            / TICKS_PER_SECOND
                            / seconds
                            / processors))
            .collect(Collectors.joining(", "));
  }
}
