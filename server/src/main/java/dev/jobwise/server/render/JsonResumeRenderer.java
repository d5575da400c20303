package dev.jobwise.server.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.WhiteSpace;
import dev.jobwise.server.common.file.CarriedResume;

/** Resumes as JSON Resume v1.0.0, in UTF-8. */
public final class JsonResumeRenderer implements Renderer {

  private static final String SCHEMA =
      "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

  private static final ObjectWriter WRITER = writer();

  /** No sign of it is one that XML refuses. */
  private static final ObjectWriter ASCII =
      new ObjectMapper().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

  /** The same line ends on every system. */
  private static ObjectWriter writer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new ObjectMapper()
        .writer(
            new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
  }

  /**
   * @throws IllegalArgumentException for a letter
   */
  @Override
  public Rendered render(Document resume, String templateId, RenderOptions options) {
    if (resume.kind() != Document.Kind.RESUME) {
      throw new IllegalArgumentException("only resumes can be JSON Resume");
    }
    try {
      return new Rendered(
          WRITER.writeValueAsBytes(json(resume)),
          null,
          WhiteSpace.words(TextRenderer.text(resume)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Returns a resume with no more than what its text prints: other formats carry it, so that they
   * can be read without a loss.
   *
   * @param text what {@link TextRenderer#text} says of it
   * @return as ASCII, with escapes; null for a letter, and for a sample
   */
  public static String carried(Document resume, String text) {
    if (resume.kind() != Document.Kind.RESUME || resume.data() == null) {
      return null;
    }
    try {
      return CarriedResume.of(ASCII.writeValueAsString(PrintedJson.of(json(resume))), text);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ObjectNode json(Document resume) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("$schema", SCHEMA);
    json.set("basics", JsonResumeBasics.of(resume));
    JsonResumeSections.add(json, resume);
    json.putObject("meta")
        .put("version", "v1.0.0")
        .put("lastModified", resume.date() + "T00:00:00Z")
        .put("language", resume.language());
    return json;
  }
}
