package dev.jobwise.server.render.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sets of parsed fonts that no thread uses at the moment. */
final class FontPool {

  private final List<FontFile> files;
  private final ConcurrentLinkedQueue<FontSet> idle = new ConcurrentLinkedQueue<>();

  FontPool(Path fontDir) {
    List<FontFile> all = new ArrayList<>(FontFile.SHIPPED);
    if (fontDir != null) {
      all.addAll(FontDirectory.read(fontDir));
    }
    this.files = List.copyOf(all);
  }

  FontSet take() {
    FontSet set = idle.poll();
    return set == null ? new FontSet(files) : set;
  }

  void giveBack(FontSet set) {
    idle.add(set);
  }
}
