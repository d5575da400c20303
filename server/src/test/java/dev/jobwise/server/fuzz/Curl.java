package dev.jobwise.server.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A request as a command line. */
final class Curl {

  private static final int LONGEST_INLINE = 300;

  private Curl() {}

  /**
   * @param directory where bodies go that a command line cannot carry
   * @param name of the file, should there be one
   */
  static String command(Request request, String authority, Path directory, String name)
      throws IOException {
    StringBuilder command = new StringBuilder("curl -sS -i -g --path-as-is");
    command.append(request.method.equals("HEAD") ? " --head" : " -X " + request.method);
    boolean hasType = false;
    for (Request.Header header : request.headers) {
      hasType |= header.name().equalsIgnoreCase("content-type");
      String end = header.value().isEmpty() ? ";" : ": " + header.value();
      command.append(" -H ").append(quoted(header.name() + end));
    }
    if (request.body != null) {
      if (!hasType) {
        command.append(" -H 'Content-Type:'");
      }
      String text = new String(request.body, StandardCharsets.UTF_8);
      boolean inline =
          text.length() <= LONGEST_INLINE && text.chars().allMatch(c -> c >= ' ' && c < 127);
      if (inline) {
        command.append(" --data-raw ").append(quoted(text));
      } else {
        Files.createDirectories(directory);
        Path file = directory.resolve(name).toAbsolutePath();
        Files.write(file, request.body);
        command.append(" --data-binary ").append(quoted("@" + file));
      }
    }
    return command.append(' ').append(quoted("http://" + authority + request.target())).toString();
  }

  private static String quoted(String text) {
    String utf8 = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return "'" + utf8.replace("'", "'\\''") + "'";
  }
}
