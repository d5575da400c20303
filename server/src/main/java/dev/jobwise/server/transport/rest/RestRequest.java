package dev.jobwise.server.transport.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.QueryParams;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.jobwise.server.transport.check.ParsedRequest;
import dev.jobwise.server.transport.check.QueryText;
import dev.jobwise.server.transport.json.JsonReader;
import dev.jobwise.server.transport.json.JsonText;
import io.netty.util.AttributeKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The content of a REST call. Values of the body win over those of the query, and those of the path
 * win over both.
 *
 * @param body null if the request cannot have one
 * @param isMessage whether the body is the message itself, without other forms
 */
public record RestRequest(
    byte[] body, Map<String, String> path, QueryParams query, boolean isMessage) {

  public static final AttributeKey<RestRequest> KEY =
      AttributeKey.valueOf(RestRequest.class, "KEY");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

  /** The content of the call {@code ctx}. The body of a GET does not count. */
  static RestRequest of(ServiceRequestContext ctx, byte[] body) {
    byte[] content = ctx.method() == HttpMethod.GET ? null : body;
    QueryText.check(ctx.query());
    return new RestRequest(content, ctx.pathParams(), ctx.queryParams(), false);
  }

  /** A message of a gRPC method, in JSON. */
  static RestRequest ofMessage(byte[] body) {
    return new RestRequest(body, Map.of(), QueryParams.of(), true);
  }

  /**
   * Reads the call as a request message, without checking its rules.
   *
   * @throws dev.jobwise.server.common.error.AppException if the body is not JSON of a known shape
   */
  public ParsedRequest read(Message.Builder message) {
    ParsedRequest reading = new ParsedRequest(message);
    var type = message.getDescriptorForType();
    if (body == null) {
      reading.hasNoBody();
    }
    ObjectNode json =
        body == null
            ? JsonNodeFactory.instance.objectNode()
            : isMessage
                ? JsonText.object(body)
                : BodyForms.unwrap(JsonText.parse(body), type, reading);
    for (FieldDescriptor field : type.getFields()) {
      String name = field.getName();
      List<String> sent = queryValues(field);
      if (path.containsKey(name)) {
        json.remove(name);
        message.setField(field, path.get(name));
        reading.fromPath(name);
      } else if (!sent.isEmpty() && !json.hasNonNull(name)) {
        json.set(name, field.isRepeated() ? list(field, sent) : node(field, sent.get(0)));
        reading.fromQuery(name);
      }
    }
    JsonReader.read(json, reading);
    return reading;
  }

  private List<String> queryValues(FieldDescriptor field) {
    if (query.isEmpty() || field.getJavaType() == JavaType.MESSAGE) {
      return List.of();
    }
    List<String> values = new ArrayList<>(query.getAll(field.getName()));
    BodyForms.form(field).getAliasesList().forEach(alias -> values.addAll(query.getAll(alias)));
    return values;
  }

  private static ArrayNode list(FieldDescriptor field, List<String> values) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> list.add(node(field, value)));
    return list;
  }

  /** Text that does not look like the field's type stays text, and is therefore refused. */
  private static JsonNode node(FieldDescriptor field, String text) {
    return switch (field.getJavaType()) {
      case BOOLEAN ->
          text.equals("true") || text.equals("false")
              ? BooleanNode.valueOf(text.equals("true"))
              : TextNode.valueOf(text);
      case DOUBLE, FLOAT ->
          NUMBER.matcher(text).matches()
              ? DecimalNode.valueOf(new BigDecimal(text))
              : TextNode.valueOf(text);
      default -> TextNode.valueOf(text);
    };
  }
}
