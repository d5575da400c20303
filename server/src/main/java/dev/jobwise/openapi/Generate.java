package dev.jobwise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the document to the file in its first argument, for the version in its second, and {@code
 * grpc-examples.json} next to it: a request for each method, by service and name.
 */
public final class Generate {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/(\\w+)");

  /** Routes that are described by hand, next to their services. */
  private static final List<String> BY_HAND =
      List.of(
          "/dev/jobwise/server/sample/openapi.json",
          "/dev/jobwise/server/profile/openapi.json",
          "/dev/jobwise/server/generation/openapi.json",
          "/dev/jobwise/server/export/openapi.json",
          "/dev/jobwise/server/transport/openapi.json");

  private Generate() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    ObjectNode document = document();
    document.withObjectProperty("info").put("version", arguments[1]);
    Files.createDirectories(file.getParent());
    Files.write(file, JSON.writeValueAsBytes(document));
    Files.write(file.resolveSibling("grpc-examples.json"), JSON.writeValueAsBytes(requests()));
  }

  static ObjectNode requests() throws Exception {
    Contract contract = Contract.load();
    ExampleBodies examples =
        new ExampleBodies(
            JsonFiles.read("/dev/jobwise/openapi/examples.json"), new Schemas(contract));
    ObjectNode requests = JSON.createObjectNode();
    for (ServiceDescriptor service : contract.services()) {
      ObjectNode methods = requests.putObject(service.getFullName());
      for (MethodDescriptor method : service.getMethods()) {
        methods.set(
            method.getName(),
            examples.object(
                method.getInputType(), SchemaRole.INPUT, method.getName(), Set.of(), List.of()));
      }
    }
    return requests;
  }

  static ObjectNode document() throws Exception {
    Contract contract = Contract.load();
    Schemas schemas = new Schemas(contract);
    ExampleBodies examples =
        new ExampleBodies(JsonFiles.read("/dev/jobwise/openapi/examples.json"), schemas);
    Operations operations = new Operations(contract, schemas, examples);
    ObjectNode document = (ObjectNode) JsonFiles.read("/dev/jobwise/openapi/head.json");
    ObjectNode paths = document.withObjectProperty("paths");
    for (ServiceDescriptor service : contract.services()) {
      tag(document, Wording.tag(service))
          .put("description", Wording.withStatuses(contract.comment(service)));
      for (MethodDescriptor method : service.getMethods()) {
        operations.add(method, paths);
      }
    }
    for (String byHand : BY_HAND) {
      Routes.merge(JsonFiles.read(byHand), document);
    }
    ObjectNode components = document.withObjectProperty("components");
    components.set("responses", ErrorResponses.components());
    ObjectNode byHand = components.withObjectProperty("schemas");
    addMessages(document, contract, schemas);
    ObjectNode all = schemas.components();
    all.setAll(byHand);
    components.set("schemas", all);
    return document;
  }

  /** Returns the tag with a name. The head lists the tags in the order of a user's journey. */
  private static ObjectNode tag(ObjectNode document, String name) {
    for (JsonNode tag : document.path("tags")) {
      if (tag.path("name").asText().equals(name)) {
        return (ObjectNode) tag;
      }
    }
    throw new IllegalStateException("head.json needs the tag " + name);
  }

  /** Adds schemas of messages to which only descriptions by hand refer. */
  private static void addMessages(ObjectNode document, Contract contract, Schemas schemas) {
    JsonNode byHand = document.path("components").path("schemas");
    Matcher references = REFERENCE.matcher(document.toString());
    while (references.find()) {
      String name = references.group(1);
      if (!byHand.has(name) && !schemas.components().has(name)) {
        schemas.reference(contract.message(name), SchemaRole.ANSWER, List.of());
      }
    }
  }
}
