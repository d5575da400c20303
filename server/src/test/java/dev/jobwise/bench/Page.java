package dev.jobwise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of docs/performance.md, between two markers. */
final class Page {

  private static final String BEGIN = "<!-- bench: begin -->";
  private static final String END = "<!-- bench: end -->";
  private static final String HEAD =
      "| Target | Measured | Floor in the same run | Verdict |\n|---|---|---|---|\n";

  private Page() {}

  static String table(List<Row> rows) {
    return HEAD + rows.stream().map(Row::toString).collect(Collectors.joining("\n"));
  }

  /**
   * Writes the rows into the page; rows that were not measured this time stay.
   *
   * @param machine the line above the table
   */
  static void write(Path page, String machine, List<Row> rows) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    Map<String, String> lines = new LinkedHashMap<>();
    text.substring(begin, end)
        .lines()
        .filter(line -> line.startsWith("| ") && !HEAD.contains(line))
        .forEach(line -> lines.put(line.split(" \\| ")[0], line));
    rows.forEach(row -> lines.put("| " + row.target(), row.toString()));
    Files.writeString(
        page,
        text.substring(0, begin)
            + "\n"
            + machine
            + "\n\n"
            + HEAD
            + String.join("\n", lines.values())
            + "\n"
            + text.substring(end));
  }
}
