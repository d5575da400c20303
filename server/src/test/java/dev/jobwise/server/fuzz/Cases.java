package dev.jobwise.server.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes the requests: which one is the n-th of a seed never changes, ids and tokens aside. */
final class Cases {

  private static final Pattern ITEM = Pattern.compile("(exp|edu|proj|cert)_[0-9a-f]+");

  private final List<Operation> operations;
  private final long seed;

  Cases(List<Operation> operations, long seed) {
    this.operations = operations;
    this.seed = seed;
  }

  /**
   * @param number from 0
   * @param world whose ids and token are used
   */
  Request request(int number, World world) {
    Random random = new Random(seed * 1_000_003 + number);
    // The first numbers of neighbouring seeds are alike.
    random.nextLong();
    Operation operation = operations.get(random.nextInt(operations.size()));
    Request request = valid(operation, world, random);
    int mutations = 1 + random.nextInt(2);
    for (int i = 0; i < mutations; i++) {
      mutate(request, world, random);
    }
    if (request.json != null) {
      request.body = JsonMutation.bytes(request.json, random, request.mutations);
    }
    return request;
  }

  private static Request valid(Operation operation, World world, Random random) {
    Request request = new Request(operation);
    for (String kind : List.of("profile", "job", "sample", "generation")) {
      request.path = request.path.replace("{" + kind + "_id}", world.id(kind));
    }
    if (operation.needsToken()) {
      request.header("Authorization", "Bearer " + world.token());
    }
    if (operation.isForm()) {
      request.header("Content-Type", "multipart/form-data; boundary=" + Forms.BOUNDARY);
      request.body =
          Forms.form("resume", "resume.txt", "Ada Example\nEngineer\n")
              .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    } else if (operation.contentType() != null) {
      request.header("Content-Type", "application/json");
      List<JsonNode> bodies = operation.bodies();
      request.json = bodies.get(random.nextInt(bodies.size())).deepCopy();
      request.json = own(request.json, "", world, random);
    }
    return request;
  }

  private static void mutate(Request request, World world, Random random) {
    boolean around = random.nextInt(3) == 0;
    if (request.operation.isImport() && !around && random.nextInt(4) > 0) {
      Forms.file(request, random);
    } else if (request.json != null && !around) {
      request.json = JsonMutation.mutate(request.json, random, request.mutations);
    } else if (request.operation.isForm() && !around) {
      Forms.mutate(request, random);
    } else {
      RequestMutation.mutate(request, world, random);
    }
  }

  /** Puts ids of this world in the place of those of the examples. */
  private static JsonNode own(JsonNode node, String key, World world, Random random) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> object.set(name, own(object.get(name), name, world, random)));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, own(array.get(i), key, world, random));
      }
    } else if (node.isTextual()) {
      var item = ITEM.matcher(node.textValue());
      String kind = item.matches() ? item.group(1) : key.replaceFirst("_ids?$", "");
      if (world.id(kind) != null && !kind.equals(key)) {
        return TextNode.valueOf(world.id(kind));
      }
      if (item.matches()) {
        return TextNode.valueOf(world.id(item.group(1)));
      }
      if (key.equals("email")) {
        return TextNode.valueOf("fuzz-" + random.nextLong() + "@example.com");
      }
    }
    return node;
  }
}
