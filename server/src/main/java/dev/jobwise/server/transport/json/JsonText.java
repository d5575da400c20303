package dev.jobwise.server.transport.json;

import static dev.jobwise.errors.v1.Reason.REASON_INVALID_JSON;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.transport.limit.BodyLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Parses request bodies strictly. */
public final class JsonText {

  /**
   * Maximum nesting. Each level of free JSON is three levels of protobuf messages, and clients
   * accept 100.
   */
  private static final int MAX_DEPTH = 32;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              new JsonFactoryBuilder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(BodyLimits.MAX_BODY_BYTES)
                          .build())
                  // Don't cache the names in bodies that others send.
                  .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .build();

  private JsonText() {}

  /**
   * The value of a body; a missing node if it is empty.
   *
   * @throws AppException INVALID_JSON unless the body is one well-formed JSON text in UTF-8, with
   *     or without a byte order mark; BODY_TOO_LARGE if it holds too many values
   */
  public static JsonNode parse(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      String json = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).strip();
      return json.isEmpty()
          ? MAPPER.missingNode()
          : MAPPER.readTree(new BoundedJson(MAPPER.createParser(json)));
    } catch (IOException | NumberFormatException malformed) {
      // Jackson throws the last one for an exponent that does not fit into 32 bits.
      throw invalid();
    }
  }

  /** As {@link #parse}, for a body that is an object; an empty body counts as an empty object. */
  public static ObjectNode object(byte[] body) {
    JsonNode json = parse(body);
    if (json.isMissingNode()) {
      return MAPPER.createObjectNode();
    }
    if (json instanceof ObjectNode object) {
      return object;
    }
    throw invalid();
  }

  public static AppException invalid() {
    return AppException.of(REASON_INVALID_JSON).at(List.of("body"), "format");
  }
}
