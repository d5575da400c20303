package dev.jobwise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.api.AnnotationsProto;
import com.google.api.HttpRule;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Descriptors.MethodDescriptor;
import dev.jobwise.errors.v1.Reason;
import dev.jobwise.options.v1.BodyForm;
import dev.jobwise.options.v1.OptionsProto;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Describes methods as operations of the document. */
final class Operations {

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  private final Contract contract;
  private final Schemas schemas;
  private final Bodies bodies;
  private final ExampleBodies examples;

  Operations(Contract contract, Schemas schemas, ExampleBodies examples) {
    this.contract = contract;
    this.schemas = schemas;
    this.bodies = new Bodies(schemas);
    this.examples = examples;
  }

  /** Adds the route of a method, if it has one. */
  void add(MethodDescriptor method, ObjectNode paths) {
    HttpRule rule = method.getOptions().getExtension(AnnotationsProto.http);
    String path =
        switch (rule.getPatternCase()) {
          case GET -> rule.getGet();
          case POST -> rule.getPost();
          case PUT -> rule.getPut();
          case DELETE -> rule.getDelete();
          default -> null;
        };
    if (path != null) {
      String verb = rule.getPatternCase().name().toLowerCase(Locale.ROOT);
      paths.withObjectProperty(path).set(verb, operation(method, rule, path));
    }
  }

  private ObjectNode operation(MethodDescriptor method, HttpRule rule, String path) {
    Set<String> inPath =
        PARAMETER.matcher(path).results().map(m -> m.group(1)).collect(Collectors.toSet());
    ObjectNode operation = JsonNodeFactory.instance.objectNode();
    operation.putArray("tags").add(Wording.tag(method.getService()));
    operation.put("summary", Wording.words(method.getName()));
    operation.put("description", Wording.withStatuses(contract.comment(method)));
    operation.put("operationId", Wording.uncapitalised(method.getName()));
    if (method.getOptions().getExtension(OptionsProto.publicAccess)) {
      operation.putArray("security");
    }
    boolean hasBody = rule.getBody().equals("*");
    parameters(operation.putArray("parameters"), method, inPath, hasBody);
    boolean sendsBody = hasBody && !fields(method.getInputType(), inPath).isEmpty();
    if (sendsBody) {
      requestBody(operation.putObject("requestBody"), method, inPath);
    }
    ObjectNode answers = operation.putObject("responses");
    success(answers, method, rule);
    ErrorResponses.add(answers, Routes.common(operation), reasons(method, inPath));
    return operation;
  }

  private static List<FieldDescriptor> fields(Descriptor request, Set<String> inPath) {
    return request.getFields().stream()
        .filter(field -> !Schemas.isHidden(field) && !inPath.contains(field.getName()))
        .toList();
  }

  private static List<Reason> reasons(MethodDescriptor method, Set<String> inPath) {
    List<Reason> all = new ArrayList<>(method.getOptions().getExtension(OptionsProto.error));
    if (!inPath.isEmpty()) {
      all.addAll(method.getService().getOptions().getExtension(OptionsProto.pathError));
    }
    return all;
  }

  private void parameters(
      ArrayNode parameters, MethodDescriptor method, Set<String> inPath, boolean hasBody) {
    for (FieldDescriptor field : method.getInputType().getFields()) {
      if (inPath.contains(field.getName())) {
        ObjectNode parameter = parameter(parameters, field, field.getName(), "path", method);
        parameter.put("required", true).putObject("schema").put("type", "string");
      } else if (!hasBody && field.getJavaType() != JavaType.MESSAGE) {
        ObjectNode parameter = parameter(parameters, field, field.getName(), "query", method);
        parameter.put("required", SchemaRole.QUERY.requires(field));
        ObjectNode schema = schemas.bare(field, SchemaRole.QUERY);
        schemas.addDefault(schema, field);
        parameter.set("schema", schema);
      }
    }
    if (method.getOptions().getExtension(OptionsProto.idempotencyKey)) {
      parameters.addObject().put("$ref", "#/components/parameters/IdempotencyKey");
    }
  }

  private ObjectNode parameter(
      ArrayNode parameters,
      FieldDescriptor field,
      String name,
      String place,
      MethodDescriptor method) {
    ObjectNode parameter = parameters.addObject().put("name", name).put("in", place);
    Schemas.describe(parameter, contract.comment(field));
    JsonNode example = examples.field(field, SchemaRole.INPUT, method.getName());
    if (example != null) {
      parameter.set("example", example);
    }
    return parameter;
  }

  private void requestBody(ObjectNode body, MethodDescriptor method, Set<String> inPath) {
    Descriptor request = method.getInputType();
    body.put("required", fields(request, inPath).stream().anyMatch(Operations::isNeeded));
    ObjectNode json = body.putObject("content").putObject("application/json");
    json.set("schema", bodies.request(request, inPath));
    FieldDescriptor item = Bodies.find(request, BodyForm::getSingleObject);
    Set<String> without = new HashSet<>(inPath);
    if (item != null) {
      without.add(item.getName());
    }
    json.set(
        "example",
        examples.object(request, SchemaRole.INPUT, method.getName(), without, List.of()));
  }

  /** Whether the field itself says that a body without it is refused. */
  private static boolean isNeeded(FieldDescriptor field) {
    BodyForm form = Bodies.form(field);
    return SchemaRole.INPUT.requires(field) || form.getSingleObject() || form.getBareObject();
  }

  private void success(ObjectNode answers, MethodDescriptor method, HttpRule rule) {
    int chosen = method.getOptions().getExtension(OptionsProto.successStatus);
    Descriptor response = method.getOutputType();
    ObjectNode answer = answers.putObject(Integer.toString(chosen == 0 ? 200 : chosen));
    if (chosen == 204) {
      answer.put("description", "Done. There is no body.");
      return;
    }
    FieldDescriptor only =
        rule.getResponseBody().isEmpty() ? null : response.findFieldByName(rule.getResponseBody());
    String text = contract.comment(only == null ? response : only);
    answer.put("description", text.startsWith("Response of") ? "Done." : text);
    ObjectNode json = answer.putObject("content").putObject("application/json");
    json.set("schema", bodies.answer(response, only));
    if (only != null) {
      json.set("example", examples.field(only, SchemaRole.ANSWER, method.getName()));
      return;
    }
    FieldDescriptor list = Bodies.find(response, BodyForm::getBareArray);
    Set<String> without = list == null ? Set.of() : Set.of(list.getName());
    json.set(
        "example",
        examples.object(response, SchemaRole.ANSWER, method.getName(), without, List.of()));
  }
}
