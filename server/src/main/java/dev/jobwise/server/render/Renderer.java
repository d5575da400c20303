package dev.jobwise.server.render;

/** Makes files of one format. Implementations are safe for use by many threads. */
public interface Renderer {

  /**
   * Returns the file. Equal input gives equal bytes.
   *
   * @param templateId such as {@code modern}; formats without a look ignore it
   * @throws dev.jobwise.server.common.error.AppException if no font covers a script of the text
   */
  Rendered render(Document document, String templateId, RenderOptions options);

  /**
   * A file.
   *
   * @param pages null for formats without pages
   * @param words of the document's text
   */
  record Rendered(byte[] bytes, Integer pages, int words) {}
}
