package dev.jobwise.server.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Multipart forms of the upload, and what can go wrong with them. */
final class Forms {

  static final String BOUNDARY = "----fuzz-boundary";

  private static final int MAX_FILE = 1024 * 1024;

  private Forms() {}

  static String form(String type, String filename, String text) {
    return part("document_type", null, type)
        + part("file", filename, text)
        + "--"
        + BOUNDARY
        + "--\r\n";
  }

  /** Breaks the form of {@code request}, in one of many ways. */
  static void mutate(Request request, Random random) {
    String good = form("resume", "resume.txt", "Ada Example\nEngineer\n");
    String name = Values.text(random).replaceAll("[\r\n]", " ");
    String text = Values.text(random);
    String made =
        switch (random.nextInt(16)) {
          case 0 -> good.substring(0, random.nextInt(good.length()));
          case 1 -> good.replace("--\r\n", "");
          case 2 -> good + good;
          case 3 -> form("resume", name + ".txt", "text");
          case 4 -> form(text, "resume.txt", "text");
          case 5 -> form("resume", "resume.txt", text);
          case 6 -> form("resume", "resume.txt", "x".repeat(MAX_FILE + random.nextInt(2)));
          case 7 -> part("document_type", null, "resume") + "--" + BOUNDARY + "--\r\n";
          case 8 -> part("file", "a.txt", "text") + "--" + BOUNDARY + "--\r\n";
          case 9 -> good.replace("Content-Disposition", "X-Nothing");
          case 10 -> good.replace("form-data", "attachment").replace("\"", "");
          case 11 -> good.replace("\r\n", "\n");
          case 12 -> part("document_type", null, "resume").repeat(2000) + good;
          case 13 -> good.replace("name=\"file\"", "name=\"" + name + "\"");
          case 14 -> good.replace("\r\n\r\n", "\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");
          default -> text;
        };
    request.body = made.getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(8) == 0) {
      String[] types = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=another",
        "multipart/form-data; boundary=\"" + "b".repeat(500) + "\"",
        "multipart/mixed; boundary=" + BOUNDARY
      };
      request.header("Content-Type", types[random.nextInt(types.length)]);
    }
    request.mutations.add("form");
  }

  /** Sends a changed office file or PDF to {@code request}. */
  static void file(Request request, Random random) {
    FileMutation.Made file = FileMutation.make(random);
    String latin1 = new String(file.content(), StandardCharsets.ISO_8859_1);
    request.body = form("resume", file.name(), latin1).getBytes(StandardCharsets.ISO_8859_1);
    request.json = null;
    request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    request.mutations.add(file.changes() + " of " + file.name());
  }

  private static String part(String name, String filename, String content) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\""
        + (filename == null ? "" : "; filename=\"" + filename + "\"\r\nContent-Type: text/plain")
        + "\r\n\r\n"
        + content
        + "\r\n";
  }
}
