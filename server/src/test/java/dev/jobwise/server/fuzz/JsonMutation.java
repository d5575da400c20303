package dev.jobwise.server.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes one thing in a valid JSON body. */
final class JsonMutation {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /**
   * A place in a tree: in {@code parent}, an object at {@code key} or an array at {@code index}.
   */
  private record Place(JsonNode parent, String key, int index) {

    void set(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(key, value);
      } else {
        ((ArrayNode) parent).set(index, value);
      }
    }

    JsonNode get() {
      return key == null ? parent.get(index) : parent.get(key);
    }
  }

  /** Characters of a repeated value: just beyond what servers take. */
  private static final int MAX_REPEATED = 3_000_000;

  private JsonMutation() {}

  /** Changes {@code body} or answers another one in its place. */
  static JsonNode mutate(JsonNode body, Random random, List<String> told) {
    List<Place> places = new ArrayList<>();
    collect(body, places);
    if (places.isEmpty() || random.nextInt(20) == 0) {
      told.add("another body");
      return value(body, random);
    }
    Place place = places.get(random.nextInt(places.size()));
    String name = place.key() == null ? "[" + place.index() + "]" : place.key();
    switch (random.nextInt(9)) {
      case 0 -> {
        told.add(name + " removed");
        if (place.parent() instanceof ObjectNode object) {
          object.remove(place.key());
        } else {
          ((ArrayNode) place.parent()).remove(place.index());
        }
      }
      case 1 -> {
        told.add(name + " repeated");
        repeat(place, random);
      }
      case 2 -> {
        told.add("extra key beside " + name);
        if (place.parent() instanceof ObjectNode object) {
          object.set(key(random), value(place.get(), random));
        } else {
          ((ArrayNode) place.parent()).add(value(place.get(), random));
        }
      }
      default -> {
        told.add(name + " changed");
        place.set(value(place.get(), random));
      }
    }
    return body;
  }

  /** The text of a body, now and then spoiled as a whole. */
  static byte[] bytes(JsonNode body, Random random, List<String> told) {
    String text = text(body);
    if (random.nextInt(12) > 0) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    told.add("spoiled text");
    return switch (random.nextInt(10)) {
      case 0 ->
          text.substring(0, random.nextInt(text.length() + 1)).getBytes(StandardCharsets.UTF_8);
      case 1 -> (text + text).getBytes(StandardCharsets.UTF_8);
      case 2 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
      case 3 -> text.getBytes(StandardCharsets.UTF_16);
      case 4 -> spoil(text, random, (byte) 0xff);
      case 5 -> spoil(text, random, (byte) 0xed);
      case 6 -> spoil(text, random, (byte) 0);
      case 7 -> new byte[0];
      case 8 -> (" ".repeat(100_000) + text).getBytes(StandardCharsets.UTF_8);
      default -> garbage(random);
    };
  }

  static String text(JsonNode body) {
    try {
      return World.JSON.writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] garbage(Random random) {
    byte[] bytes = new byte[random.nextInt(2000)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] spoil(String text, Random random, byte with) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = with;
    }
    return bytes;
  }

  /** Twice in its object, or many times in its list. */
  private static void repeat(Place place, Random random) {
    if (place.parent() instanceof ArrayNode array) {
      int[] counts = {1, 9, 10, 99, 100, 101, 1000, 5000};
      int most = MAX_REPEATED / (1 + text(place.get()).length());
      int count = Math.min(most, counts[random.nextInt(counts.length)]);
      for (int i = 0; i < count; i++) {
        array.add(place.get());
      }
      return;
    }
    // Its value brings the key along once more.
    String again = text(place.get()) + "," + text(NODES.textNode(place.key())) + ":null";
    place.set(NODES.rawValueNode(new RawValue(again)));
  }

  private static String key(Random random) {
    String[] keys = {"", "id", "user_id", "update_mask", "updateMask", "created_at", "fields"};
    return random.nextBoolean() ? Values.pick(random, keys) : Values.text(random);
  }

  private static JsonNode value(JsonNode old, Random random) {
    return switch (random.nextInt(14)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.objectNode();
      case 3 -> NODES.arrayNode();
      case 4 -> NODES.arrayNode().add(copy(old));
      case 5 -> NODES.objectNode().set("value", copy(old));
      case 6, 7 -> NODES.rawValueNode(new RawValue(Values.number(random)));
      case 8 -> NODES.rawValueNode(new RawValue(Values.rawJson(random)));
      case 9 ->
          random.nextInt(6) == 0
              ? NODES.textNode(Values.huge(random))
              : NODES.textNode(Values.number(random));
      case 10 ->
          old.isTextual()
              ? NODES.textNode(old.textValue() + Values.text(random))
              : NODES.textNode("x");
      default -> NODES.textNode(Values.text(random));
    };
  }

  private static JsonNode copy(JsonNode node) {
    return node.deepCopy();
  }

  private static void collect(JsonNode node, List<Place> places) {
    if (node instanceof ObjectNode object) {
      List<String> keys = new ArrayList<>();
      object.fieldNames().forEachRemaining(keys::add);
      for (String key : keys) {
        places.add(new Place(object, key, 0));
        collect(object.get(key), places);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        places.add(new Place(array, null, i));
        collect(array.get(i), places);
      }
    }
  }
}
