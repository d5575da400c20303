package dev.jobwise.server.profile.draft;

import dev.jobwise.server.extract.Line;

/** Changes lines. */
final class Lines {

  private Lines() {}

  static Line withText(Line line, String text) {
    return new Line(
        text,
        line.page(),
        line.x(),
        line.y(),
        line.width(),
        line.fontSize(),
        line.bold(),
        line.italic(),
        line.heading(),
        line.links());
  }
}
