package dev.jobwise.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.jobwise.options.v1.BodyForm;
import dev.jobwise.options.v1.OptionsProto;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Schemas of whole bodies. A body that may take several forms is described in its main one, the
 * object that gRPC has too; the others follow in words, because generators of clients make little
 * of a choice between an object and an array.
 */
final class Bodies {

  private final Schemas schemas;

  Bodies(Schemas schemas) {
    this.schemas = schemas;
  }

  /**
   * What a request may send.
   *
   * @param inPath fields that the path holds
   */
  ObjectNode request(Descriptor request, Set<String> inPath) {
    return schemas.component(request.getName(), () -> mainForm(request, inPath));
  }

  private ObjectNode mainForm(Descriptor request, Set<String> inPath) {
    boolean partial = request.getFields().stream().anyMatch(f -> Schemas.isHidden(f) && !isMark(f));
    Use use = partial ? Use.CHANGE : Use.INPUT;
    FieldDescriptor item = find(request, BodyForm::getSingleObject);
    FieldDescriptor list = find(request, BodyForm::getBareArray);
    FieldDescriptor whole = find(request, BodyForm::getBareObject);
    Set<String> without = new HashSet<>(inPath);
    if (item != null) {
      without.add(item.getName());
    }
    ObjectNode object = schemas.object(request, use, without, List.of());
    if (list != null) {
      require(object, list, use);
      addWords(object, otherForms(item, list));
    }
    if (whole != null) {
      allowAnyValues(object);
    }
    return object;
  }

  private static String otherForms(FieldDescriptor item, FieldDescriptor list) {
    StringBuilder words = new StringBuilder("The body may also be the bare array");
    words.append(item == null ? "." : ", or one entry by itself.");
    for (String alias : form(list).getAliasesList()) {
      words.append(" `").append(alias).append("` names the list too, or a single entry of it.");
    }
    return words.toString();
  }

  /** What a call answers. */
  ObjectNode answer(Descriptor response, FieldDescriptor only) {
    if (only != null) {
      return schemas.bare(only, Use.ANSWER);
    }
    FieldDescriptor list = find(response, BodyForm::getBareArray);
    FieldDescriptor whole = find(response, BodyForm::getBareObject);
    Set<String> without = list == null ? Set.of() : Set.of(list.getName());
    return schemas.component(
        Schemas.resultName(response),
        () -> {
          ObjectNode object = schemas.object(response, Use.ANSWER, without, List.of());
          if (list != null) {
            addWords(
                object, "The answer to a bare array is the array of `" + list.getName() + "`.");
          } else if (whole != null) {
            addWords(object, "The answer to a bare object is `" + whole.getName() + "` by itself.");
            object.remove("required");
            allowAnyValues(object);
          }
          return object;
        });
  }

  /** The field with a trait of its body form; null if there is none. */
  static FieldDescriptor find(Descriptor message, Predicate<BodyForm> trait) {
    return message.getFields().stream()
        .filter(field -> trait.test(form(field)))
        .findFirst()
        .orElse(null);
  }

  static BodyForm form(FieldDescriptor field) {
    return field.getOptions().getExtension(OptionsProto.bodyForm);
  }

  private static boolean isMark(FieldDescriptor field) {
    return form(field).getMarksBareObject();
  }

  /** The key of the list tells this form from the others, so it is there and not null. */
  private void require(ObjectNode object, FieldDescriptor field, Use use) {
    ObjectNode property = schemas.bare(field, use);
    JsonNode described = object.at("/properties/" + field.getName() + "/description");
    object.withObjectProperty("properties").set(field.getName(), property);
    property.set("description", described);
    ArrayNode required = object.withArray("required");
    for (int i = 0; i < required.size(); i++) {
      if (required.get(i).asText().equals(field.getName())) {
        return;
      }
    }
    required.add(field.getName());
  }

  /** A map of people's own names may have these names too. */
  private static void allowAnyValues(ObjectNode object) {
    for (JsonNode property : object.path("properties")) {
      ((ObjectNode) property).retain("description");
    }
  }

  private static void addWords(ObjectNode schema, String words) {
    String text = schema.path("description").asText();
    schema.put("description", text.isEmpty() ? words : text + "\n\n" + words);
  }
}
