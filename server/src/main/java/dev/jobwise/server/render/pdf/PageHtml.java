package dev.jobwise.server.render.pdf;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.jobwise.server.render.Document.Kind;
import dev.jobwise.server.render.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The HTML of a document: the files of its template, filled. Files are compiled once; what they are
 * filled with is escaped.
 */
final class PageHtml {

  private static final String FOLDER = "templates/";

  private static final Map<String, Template> COMPILED = new ConcurrentHashMap<>();

  private static final Mustache.Compiler HTML =
      Mustache.compiler().emptyStringIsFalse(true).withLoader(PageHtml::open);

  private PageHtml() {}

  static String of(Kind kind, PageContent content, PageStyle style) {
    String body = kind == Kind.RESUME ? style.templateId() + "/resume.html" : "letter.html";
    String css =
        filled("page.css", style)
            + filled(style.templateId() + "/style.css", style)
            + filled("snug.css", style);
    return filled("page.html", new Whole(content, css, filled(body, content)));
  }

  /**
   * What the file around all bodies is filled with.
   *
   * @param body is HTML already
   */
  private record Whole(PageContent content, String style, String body) {}

  private static String filled(String file, Object context) {
    return compiled(file).execute(context);
  }

  private static Template compiled(String file) {
    return COMPILED.computeIfAbsent(file, name -> HTML.compile(open(name)));
  }

  private static Reader open(String file) {
    try (InputStream bytes =
        Objects.requireNonNull(Templates.class.getResourceAsStream(FOLDER + file), file)) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return new StringReader(file.endsWith(".html") ? joined(text) : text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  /**
   * Without white space around lines: openhtmltopdf draws white space between inline elements
   * before the elements, and extractors read in the order of drawing.
   */
  private static String joined(String html) {
    return html.lines().map(String::strip).collect(Collectors.joining());
  }
}
