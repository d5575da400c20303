package dev.jobwise.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./jobwise bench [--short] [--rounds N] [--write] [group…]}. */
public final class Bench {

  private static final Map<String, Group> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put("requests", RequestRows::measure);
    GROUPS.put("first-word", FirstWordRows::measure);
    GROUPS.put("thousand", ThousandRows::measure);
    GROUPS.put("slow-reader", SlowReaderRow::measure);
    GROUPS.put("reconnect", ReconnectRow::measure);
    GROUPS.put("exports", ExportRows::measure);
    GROUPS.put("imports", ImportRows::measure);
    GROUPS.put("lists", ListRows::measure);
    GROUPS.put("start", StartRows::measure);
  }

  /** Rows that are measured together. */
  private interface Group {
    List<Row> measure(Plan plan) throws Exception;
  }

  private final PrintStream out;
  private boolean brief;
  private boolean write;
  private int rounds = 5;
  private final List<String> names = new ArrayList<>();

  private Bench(PrintStream out) {
    this.out = out;
  }

  /**
   * Ends the process: 0 if every row could be measured, whatever the results; 1 if not; 2 for wrong
   * usage.
   */
  public static void main(String[] args) {
    Bench bench = new Bench(System.out);
    System.exit(bench.understands(List.of(args)) ? bench.run() : 2);
  }

  private boolean understands(List<String> args) {
    var rest = args.iterator();
    while (rest.hasNext()) {
      String arg = rest.next();
      switch (arg) {
        case "--short" -> {
          brief = true;
          rounds = 1;
        }
        case "--rounds" -> rounds = Integer.parseInt(rest.next());
        case "--write" -> write = true;
        default -> names.add(arg);
      }
    }
    if (names.isEmpty()) {
      names.addAll(GROUPS.keySet());
    }
    if (GROUPS.keySet().containsAll(names)) {
      return true;
    }
    out.println("usage: ./jobwise bench [--short] [--rounds N] [--write] [group…]");
    out.println("  --short   one round of a tenth, to see that all runs; its figures mean nothing");
    out.println("  --write   put the rows into docs/performance.md too");
    out.println("  groups: " + String.join(", ", GROUPS.keySet()));
    return false;
  }

  private int run() {
    Path data = Path.of("server", "target", "bench-data").toAbsolutePath();
    List<Row> rows = new ArrayList<>();
    boolean failed = false;
    String machine = Machine.describe();
    out.println(machine);
    for (String name : names) {
      out.print(name + " … ");
      out.flush();
      long start = System.nanoTime();
      try {
        Files.createDirectories(data);
        List<Row> measured = GROUPS.get(name).measure(new Plan(rounds, brief, data));
        out.println(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) + " s");
        measured.forEach(out::println);
        rows.addAll(measured);
      } catch (Exception failure) {
        failed = true;
        out.println("could not be measured:");
        failure.printStackTrace(out);
      }
    }
    try {
      out.println();
      out.println(Page.table(rows));
      if (write) {
        Page.write(Path.of("docs", "performance.md"), machine, rows);
      }
    } catch (IOException failure) {
      failed = true;
      out.println("docs/performance.md could not be written: " + failure);
    }
    return failed ? 1 : 0;
  }
}
