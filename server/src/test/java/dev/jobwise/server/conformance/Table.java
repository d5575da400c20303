package dev.jobwise.server.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of one feature, in the order in which one client plays them. */
record Table(String feature, List<Row> rows) {

  /** Every table, in the order of a user's journey. */
  static final List<String> FEATURES =
      List.of(
          "http",
          "auth",
          "profiles",
          "entries",
          "skills",
          "jobs",
          "models",
          "samples",
          "enhance",
          "rankings",
          "scores",
          "generations",
          "streams",
          "exports",
          "idempotency");

  private static final Pattern REQUEST =
      Pattern.compile("(GET|POST|PUT|DELETE|PATCH|RPC) (\\S+)(?: as (\\w+))?");
  private static final Pattern ANSWER = Pattern.compile("=> (\\d{3})(?: keep (\\w+))?(?: (.+))?");
  private static final Pattern PROBLEM = Pattern.compile("([a-z]+) ((?:body|query)\\S*): (.+)");
  private static final Pattern HEADER = Pattern.compile("([A-Za-z-]+): ?(.*)");
  private static final Pattern SCRIPT = Pattern.compile("model (\\w+) (\\S+): (.+)");

  /** Patterns that rows refer to by name. */
  static final Map<String, String> SHAPES = parser("shapes").shapes();

  static List<Table> all() {
    return FEATURES.stream().map(Table::read).toList();
  }

  static Table read(String feature) {
    return parser(feature).table();
  }

  private static Parser parser(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/conformance/" + name + ".rows")) {
      return new Parser(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads a table from the top; {@code line} is the one to be read next. */
  private static final class Parser {

    private final String feature;
    private final String[] lines;
    private int line;

    Parser(String feature, String text) {
      this.feature = feature;
      this.lines = text.split("\n");
    }

    Table table() {
      List<Row> rows = new ArrayList<>();
      while (skipToHeading()) {
        int start = line + 1;
        rows.add(row(lines[line++].substring(3).strip(), start));
      }
      return new Table(feature, List.copyOf(rows));
    }

    Map<String, String> shapes() {
      Map<String, String> shapes = new LinkedHashMap<>();
      while (skipToHeading()) {
        String heading = lines[line++];
        if (!heading.startsWith("## shape ")) {
          throw wrong("a name, as '## shape Job'");
        }
        shapes.put(heading.substring(9).strip(), body());
      }
      return Map.copyOf(shapes);
    }

    private boolean skipToHeading() {
      while (line < lines.length && !lines[line].startsWith("## ")) {
        if (!isSkipped(lines[line])) {
          throw wrong("a row begins with '## '");
        }
        line++;
      }
      return line < lines.length;
    }

    private Row row(String heading, int start) {
      String[] words = heading.split(" only ");
      Row.Script script = script();
      Matcher request = REQUEST.matcher(next());
      if (!request.matches()) {
        throw wrong("a request line, as 'GET /jobs as ann'");
      }
      String user = request.group(3) == null ? "ann" : request.group(3);
      Map<String, String> headers = headers();
      List<String> parts = new ArrayList<>();
      while (isPart()) {
        parts.add(next());
      }
      String body = body();
      Matcher answer = ANSWER.matcher(next());
      if (!answer.matches()) {
        throw wrong("an answer line, as '=> 404 Job not found'");
      }
      int status = Integer.parseInt(answer.group(1));
      List<Row.Problem> errors = problems(status, answer.group(3));
      Map<String, String> expectedHeaders = headers();
      return new Row(
          feature + "/" + words[0],
          start,
          words.length > 1 ? words[1] : null,
          user,
          request.group(1),
          request.group(2),
          headers,
          body,
          parts,
          script,
          status,
          expectedHeaders,
          errors,
          body(),
          answer.group(2));
    }

    private Row.Script script() {
      if (!peek().startsWith("model ")) {
        return null;
      }
      Matcher script = SCRIPT.matcher(next());
      if (!script.matches()) {
        throw wrong("a script line, as 'model LETTER ${unique}: error 500'");
      }
      return new Row.Script(script.group(1), script.group(2), script.group(3));
    }

    private List<Row.Problem> problems(int status, String first) {
      List<Row.Problem> problems = new ArrayList<>();
      String text = first;
      while (text != null) {
        Matcher problem = PROBLEM.matcher(text);
        if (status == 422 && !problem.matches()) {
          throw wrong("a problem, as '=> 422 range query.limit: limit must be …'");
        }
        problems.add(
            status == 422
                ? new Row.Problem(problem.group(1), problem.group(2), problem.group(3))
                : new Row.Problem(null, null, text));
        text = peek().startsWith("   and ") ? next().substring(7) : null;
      }
      return problems;
    }

    private Map<String, String> headers() {
      Map<String, String> headers = new LinkedHashMap<>();
      Matcher header = HEADER.matcher(peek());
      while (header.matches()) {
        headers.put(header.group(1), header.group(2));
        line++;
        header = HEADER.matcher(peek());
      }
      return headers;
    }

    private boolean isPart() {
      return peek().startsWith("field ") || peek().startsWith("file ");
    }

    /** All lines up to the answer, the next row or an empty line; null if there are none. */
    private String body() {
      StringBuilder body = new StringBuilder();
      while (!peek().isBlank() && !peek().startsWith("=> ") && !peek().startsWith("## ")) {
        body.append(body.isEmpty() ? "" : "\n").append(next());
      }
      return body.isEmpty() ? null : body.toString();
    }

    /** The next line that is no comment; empty at the end. */
    private String peek() {
      while (line < lines.length && lines[line].startsWith("# ")) {
        line++;
      }
      return line < lines.length ? lines[line] : "";
    }

    private String next() {
      String text = peek();
      line++;
      return text;
    }

    private static boolean isSkipped(String text) {
      return text.isBlank() || text.startsWith("# ") || text.equals("#");
    }

    private IllegalStateException wrong(String expected) {
      int at = Math.min(line, lines.length);
      return new IllegalStateException(
          feature + ".rows, line " + at + ": " + lines[at - 1] + " (expected: " + expected + ")");
    }
  }
}
