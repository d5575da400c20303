package dev.jobwise.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.api.AnnotationsProto;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The document that the build creates is valid and complete, and its examples fit their schemas.
 */
class DocumentTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** The schema of OpenAPI documents, by the OpenAPI Initiative, Apache-2.0. */
  private static final String OPENAPI = "/openapi/openapi-3.1.schema.json";

  private final JsonNode document = read("/openapi.json");

  @Test
  void theDocument_isValidOpenApi() {
    assertThat(SCHEMAS.getSchema(read(OPENAPI)).validate(document)).isEmpty();
    assertThat(document.path("openapi").asText()).startsWith("3.1.");
  }

  @Test
  void theValidator_reportsBrokenDocuments() {
    ObjectNode broken = document.deepCopy();
    broken.withObject("/paths/~1health/get").remove("responses");
    broken.withObject("/paths/~1health/get").put("summary", 1);

    assertThat(SCHEMAS.getSchema(read(OPENAPI)).validate(broken)).isNotEmpty();
  }

  @Test
  void everySchema_isAValidSchema() {
    Schema meta = SCHEMAS.getSchema("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}");
    document
        .path("components")
        .path("schemas")
        .properties()
        .forEach(s -> assertThat(meta.validate(s.getValue())).as(s.getKey()).isEmpty());
  }

  /** Avoids what client generators stumble over; {@code .ci/openapi-clients} runs six of them. */
  @Test
  void schemas_avoidWhatGeneratorsCannotHandle() {
    List<String> names = new ArrayList<>();
    document.path("components").path("schemas").fieldNames().forEachRemaining(names::add);

    assertThat(names).noneMatch(name -> name.endsWith("Response"));
    // Generators rename schemas with the name of a type of their language.
    assertThat(names).doesNotContain("Error", "Exception", "Object", "Map", "List", "Date");
    assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    assertThat(document.findValues("oneOf")).isEmpty();
    for (JsonNode schema : document.findParents("format")) {
      if (schema.path("format").asText().equals("date-time")) {
        assertThat(schema.has("pattern")).as(schema.toString()).isFalse();
      }
    }
    // Tools compile patterns with and without JavaScript's flag "u".
    assertThat(document.findValuesAsText("pattern"))
        .isNotEmpty()
        .allMatch(pattern -> pattern.chars().noneMatch(c -> Character.isSurrogate((char) c)));
    // A constant for each value: "A4" and "a4" would be the same one.
    for (JsonNode values : document.findValues("enum")) {
      Set<String> constants = new HashSet<>();
      values.forEach(
          value ->
              assertThat(constants.add(value.asText().toLowerCase(Locale.ROOT)))
                  .as(values.toString())
                  .isTrue());
    }
    // Of bodies with two types, generators take the first, but name both after the form.
    for (JsonNode content : document.findValues("content")) {
      if (content.has("multipart/form-data")) {
        assertThat(content.fieldNames().next()).isEqualTo("multipart/form-data");
      }
    }
    for (JsonNode array : document.findParents("type")) {
      if (array.path("type").asText().equals("array")) {
        assertThat(array.has("items")).as(array.toString()).isTrue();
      }
    }
  }

  @Test
  void textsOfRequests_refuseWhatTheServerRefuses() {
    List<String> wrong = new ArrayList<>();
    document
        .path("components")
        .path("schemas")
        .properties()
        .forEach(
            schema -> {
              if (schema.getKey().matches(".*(Request|Input|Change|Update)")) {
                eachText(
                    schema.getValue(),
                    text -> {
                      if (fits(text, "longer than any\0least") || fits(text, "2026-01-01\0")) {
                        wrong.add(schema.getKey() + ": " + text);
                      }
                    });
              }
            });
    eachOperation(
        (name, operation) -> {
          for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
              eachText(
                  parameter.path("schema"),
                  text -> {
                    if (fits(text, "a@b\u0085.c") || fits(text, "a\nb")) {
                      wrong.add(name + ": " + text);
                    }
                  });
            }
          }
        });

    assertThat(wrong).isEmpty();
  }

  @Test
  void textsWithoutVisibleCharacters_areEmpty() {
    String schemas = "/components/schemas/";
    for (String needed :
        List.of(
            "ChangePasswordRequest/properties/current_password",
            "RefreshTokenRequest/properties/refresh_token",
            "ExperienceInput/properties/title",
            "ExperienceUpdate/properties/id",
            "ExperienceUpdate/properties/title",
            "PersonalInfoChange/properties/full_name",
            "AddSoftSkillsRequest/properties/skills/items")) {
      JsonNode schema = document.at(schemas + needed);
      assertThat(fits(schema, "a")).as(needed).isTrue();
      assertThat(fits(schema, "\u200B a")).as(needed).isTrue();
      assertThat(fits(schema, "\u008C")).as(needed).isFalse();
      assertThat(fits(schema, "\u200B\u2060")).as(needed).isFalse();
      assertThat(fits(schema, "")).as(needed).isFalse();
    }
    for (String optional : List.of("end_date", "industry", "location")) {
      JsonNode schema = document.at(schemas + "ExperienceInput/properties/" + optional);
      assertThat(fits(schema, "")).as(optional).isTrue();
    }
  }

  @Test
  void valuesOfSeveralTypes_areWhatTheServerAccepts() {
    JsonNode options = document.at("/components/schemas/ExportOptionsInput/properties");
    Map<String, List<String>> good =
        Map.of(
            "line_spacing", List.of("1", "1.5", "'tight'", "null"),
            "margins", List.of("{'top': 3, 'left': null}", "{}", "'wide'", "null"),
            "document_properties", List.of("{'subject': 'x'}", "{}", "null"));
    Map<String, List<String>> bad =
        Map.of(
            "line_spacing", List.of("0.9", "2.1", "'loose'", "true", "{}"),
            "margins", List.of("{'top': 3.1}", "{'top': 'x'}", "'none'", "1"),
            "document_properties",
                List.of("{'subject': 1}", "{'subject': null}", "{'a': '\\u0000'}", "[]"));
    good.forEach(
        (field, values) ->
            values.forEach(v -> assertThat(check(options.get(field), json(v))).as(v).isEmpty()));
    bad.forEach(
        (field, values) ->
            values.forEach(v -> assertThat(check(options.get(field), json(v))).as(v).isNotEmpty()));
  }

  @Test
  void datesAndTimes_areWhatTheServerAccepts() {
    JsonNode applied = document.at("/components/schemas/UpdateJobRequest/properties/applied_date");
    for (String good : List.of("2024-02-29", "0001-12-31", "2026-11-20T09:30:00.5Z")) {
      assertThat(fits(applied, good)).as(good).isTrue();
    }
    for (String bad :
        List.of("0", "2026-13-01", "2026-04-31", "2026-11-20T25:00:00Z", "0000-01-01")) {
      assertThat(fits(applied, bad)).as(bad).isFalse();
    }
  }

  /** Visits each schema of a text without a list of values. */
  private static void eachText(JsonNode node, Consumer<JsonNode> visitor) {
    String types = node.path("type").toString();
    if (node.isObject() && types.contains("\"string\"") && !node.has("enum")) {
      visitor.accept(node);
    }
    node.forEach(child -> eachText(child, visitor));
  }

  /** Checks by length and pattern alone, which all validators know. */
  private static boolean fits(JsonNode schema, String text) {
    return text.codePointCount(0, text.length()) >= schema.path("minLength").asInt()
        && Pattern.compile(schema.path("pattern").asText()).matcher(text).find();
  }

  @Test
  void everyReference_hasATarget() {
    Matcher references = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"").matcher(document.toString());
    int count = 0;
    while (references.find()) {
      assertThat(document.at(references.group(1)).isMissingNode())
          .as(references.group(1))
          .isFalse();
      count++;
    }
    assertThat(count).isGreaterThan(500);
  }

  @Test
  void everyExample_fitsItsSchema() {
    List<String> wrong = new ArrayList<>();
    int[] count = {0};
    eachExample(
        document,
        "",
        (place, pair) -> {
          count[0]++;
          check(pair.get("schema"), pair.get("value")).forEach(p -> wrong.add(place + ": " + p));
        });

    assertThat(wrong).isEmpty();
    assertThat(count[0]).isGreaterThan(200);
  }

  @Test
  void everyBody_hasAnExample() {
    List<String> without = new ArrayList<>();
    eachOperation(
        (name, operation) -> {
          operation
              .findValues("content")
              .forEach(
                  content ->
                      content
                          .properties()
                          .forEach(
                              type -> {
                                if (!type.getValue().has("example")
                                    && !type.getValue().has("examples")) {
                                  without.add(name + " " + type.getKey());
                                }
                              }));
        });

    assertThat(without).isEmpty();
  }

  @Test
  void operationIds_areUniqueAndEveryTranscodedMethodHasOne() throws Exception {
    List<String> ids = new ArrayList<>();
    eachOperation((name, operation) -> ids.add(operation.path("operationId").asText()));
    Set<String> methods = new HashSet<>();
    Contract.load().services().stream()
        .flatMap(service -> service.getMethods().stream())
        .filter(method -> method.getOptions().hasExtension(AnnotationsProto.http))
        .forEach(method -> methods.add(Wording.uncapitalised(method.getName())));

    assertThat(ids).doesNotHaveDuplicates().containsAll(methods);
  }

  @Test
  void everyOperation_saysWhatItDoesAndHowItFails() {
    eachOperation(
        (name, operation) -> {
          assertThat(operation.path("description").asText()).as(name).isNotEmpty();
          assertThat(operation.path("tags").size()).as(name).isEqualTo(1);
          if (!name.contains("/api/")) {
            return;
          }
          JsonNode answers = operation.path("responses");
          boolean isPublic =
              operation.path("security").isArray() && operation.path("security").isEmpty();
          assertThat(answers.has("401") || isPublic).as(name).isTrue();
          assertThat(answers.fieldNames())
              .toIterable()
              .as(name)
              .contains("429", "500", "503", "504");
          if (operation.has("requestBody")) {
            assertThat(answers.fieldNames()).toIterable().as(name).contains("413", "422");
          }
        });
  }

  private List<String> check(JsonNode schema, JsonNode value) {
    ObjectNode whole = JSON.createObjectNode();
    whole.set("components", document.get("components"));
    whole.putArray("allOf").add(schema);
    return SCHEMAS.getSchema(whole).validate(value).stream().map(Object::toString).toList();
  }

  private void eachOperation(BiConsumer<String, JsonNode> visitor) {
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      path.getValue()
          .properties()
          .forEach(verb -> visitor.accept(verb.getKey() + " " + path.getKey(), verb.getValue()));
    }
  }

  /** Visits each JSON example with the schema next to it. */
  private void eachExample(JsonNode node, String place, BiConsumer<String, JsonNode> visitor) {
    if (node.path("schema").isObject()) {
      if (node.has("example")) {
        visitor.accept(place, pair(node, node.get("example")));
      }
      for (Map.Entry<String, JsonNode> example : node.path("examples").properties()) {
        visitor.accept(place + "/" + example.getKey(), pair(node, example.getValue().get("value")));
      }
    }
    if (node.isContainerNode()) {
      for (Map.Entry<String, JsonNode> child : node.properties()) {
        eachExample(child.getValue(), place + "/" + child.getKey(), visitor);
      }
      if (node.isArray()) {
        for (int i = 0; i < node.size(); i++) {
          eachExample(node.get(i), place + "/" + i, visitor);
        }
      }
    }
  }

  private static JsonNode pair(JsonNode node, JsonNode value) {
    ObjectNode pair = JSON.createObjectNode();
    pair.set("schema", node.get("schema"));
    pair.set("value", value);
    return pair;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static JsonNode read(String resource) {
    try (InputStream in = DocumentTest.class.getResourceAsStream(resource)) {
      return JSON.readTree(in);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
