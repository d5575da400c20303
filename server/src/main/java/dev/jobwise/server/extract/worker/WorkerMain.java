package dev.jobwise.server.extract.worker;

import dev.jobwise.server.extract.Format;
import dev.jobwise.server.extract.Unreadable;
import dev.jobwise.server.extract.Unreadable.Problem;
import dev.jobwise.server.extract.read.Readers;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/** The process that reads files. It ends when the server does, or when a file takes its memory. */
public final class WorkerMain {

  /** What no file may make us open. */
  private static final Set<String> REMOTE = Set.of("http", "https", "ftp");

  private WorkerMain() {}

  /** Reads files from the standard input until it ends. */
  public static void main(String[] arguments) throws IOException {
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    // A library that prints must not speak in our place.
    System.setOut(System.err);
    endWithServer();
    URL.setURLStreamHandlerFactory(name -> REMOTE.contains(name) ? new Refused() : null);
    Frames frames = new Frames(in, out);
    warm();
    frames.sendReady();
    while (true) {
      Frames.File file = frames.receive();
      try {
        frames.send(Readers.read(file.format(), file.content()));
      } catch (Unreadable why) {
        frames.send(why);
      } catch (RuntimeException fault) {
        // A reader met something that its author did not think of.
        frames.send(new Unreadable(Problem.DAMAGED));
      }
    }
  }

  /** A file may keep us busy for ever, and a server that was killed can't end us any more. */
  private static void endWithServer() {
    ProcessHandle.current()
        .parent()
        .ifPresent(server -> server.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }

  /** Loads the classes and compiles the methods that a usual file needs. */
  private static void warm() {
    for (Format format : new Format[] {Format.PDF, Format.DOCX}) {
      String name = "warm." + format.extension();
      try (InputStream example = WorkerMain.class.getResourceAsStream(name)) {
        byte[] content = example.readAllBytes();
        for (int i = 0; i < 3; i++) {
          Readers.read(format, content);
        }
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      } catch (Unreadable wrongExample) {
        throw new IllegalStateException(wrongExample);
      }
    }
  }

  private static final class Refused extends URLStreamHandler {

    @Override
    protected URLConnection openConnection(URL address) throws IOException {
      throw new IOException("No file is fetched");
    }
  }
}
