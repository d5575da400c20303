package dev.jobwise.server.scratch;

import java.nio.file.*;

public class ShowFiles {
  public static void main(String[] a) throws Exception {
    for (String f : a) MakeWarm.show(Path.of(f));
  }
}
