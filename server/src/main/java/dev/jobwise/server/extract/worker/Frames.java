package dev.jobwise.server.extract.worker;

import dev.jobwise.server.extract.Extracted;
import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Line;
import dev.jobwise.server.extract.TypeChanges;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the server and a worker say to each other: a file there, its lines or a problem back. */
final class Frames {

  /** More than the readers return. A worker that a file has taken over can't fill the server. */
  private static final int MAX_ANSWER_BYTES = 16 * 1024 * 1024;

  private static final int READ = 1;
  private static final int UNREADABLE = 2;
  private static final int READY = 3;
  private static final int NO_PAGES = -1;

  private final DataInputStream in;
  private final DataOutputStream out;
  private int left;

  Frames(InputStream in, OutputStream out) {
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(out);
  }

  /** A file to read. */
  record File(Format format, byte[] content) {}

  void send(File file) throws IOException {
    out.writeByte(file.format().ordinal());
    out.writeInt(file.content().length);
    out.write(file.content());
    out.flush();
  }

  /** Waits for a file; fails when the server is gone. */
  File receive() throws IOException {
    Format format = Format.values()[in.readByte()];
    byte[] content = new byte[in.readInt()];
    in.readFully(content);
    return new File(format, content);
  }

  void sendReady() throws IOException {
    out.writeByte(READY);
    out.flush();
  }

  void awaitReady() throws IOException {
    if (in.readByte() != READY) {
      throw new IOException("The worker says something else than that it is ready");
    }
  }

  void send(Unreadable why) throws IOException {
    out.writeByte(UNREADABLE);
    out.writeByte(why.problem().ordinal());
    out.flush();
  }

  void send(Extracted extracted) throws IOException {
    out.writeByte(READ);
    out.writeByte(extracted.format().ordinal());
    out.writeInt(extracted.pages() == null ? NO_PAGES : extracted.pages());
    write(extracted.resume() == null ? "" : extracted.resume());
    out.writeInt(extracted.lines().size());
    for (Line line : extracted.lines()) {
      write(line.text());
      out.writeInt(line.page());
      out.writeDouble(line.x());
      out.writeDouble(line.y());
      out.writeDouble(line.width());
      out.writeDouble(line.fontSize());
      out.writeBoolean(line.bold());
      out.writeBoolean(line.italic());
      out.writeByte(line.typeChanges().at().size());
      for (int turn : line.typeChanges().at()) {
        out.writeInt(turn);
      }
      out.writeInt(line.heading());
      out.writeInt(line.links().size());
      for (String link : line.links()) {
        write(link);
      }
    }
    out.flush();
  }

  /** Waits for the answer; fails when the worker is gone or says what no worker says. */
  Extracted answer() throws IOException, Unreadable {
    left = MAX_ANSWER_BYTES;
    try {
      if (in.readByte() == UNREADABLE) {
        throw new Unreadable(Problem.values()[in.readByte()]);
      }
      Format format = Format.values()[in.readByte()];
      int pages = in.readInt();
      String resume = read();
      int count = in.readInt();
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        lines.add(readLine());
      }
      return new Extracted(
          format, pages == NO_PAGES ? null : pages, lines, resume.isEmpty() ? null : resume);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException nonsense) {
      throw new IOException(nonsense);
    }
  }

  private Line readLine() throws IOException {
    String text = read();
    int page = in.readInt();
    double x = in.readDouble();
    double y = in.readDouble();
    double width = in.readDouble();
    double fontSize = in.readDouble();
    boolean bold = in.readBoolean();
    boolean italic = in.readBoolean();
    List<Integer> turns = new ArrayList<>();
    for (int i = in.readByte(); i > 0; i--) {
      turns.add(in.readInt());
    }
    int heading = in.readInt();
    int count = in.readInt();
    List<String> links = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      links.add(read());
    }
    TypeChanges changes = new TypeChanges(turns);
    return new Line(text, page, x, y, width, fontSize, bold, italic, changes, heading, links);
  }

  private void write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private String read() throws IOException {
    int length = in.readInt();
    // Each text costs at least what its line takes in memory.
    left -= Math.max(length, 64);
    if (length < 0 || left < 0) {
      throw new IOException("The worker answers more than it may");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
