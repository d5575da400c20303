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
 * Schemas of whole bodies. If a body has several forms, the schema describes the main one, the
 * object that gRPC has too. The description mentions the others, because client generators handle a
 * choice between an object and an array badly.
 */
final class Bodies {

  private final Schemas schemas;

  Bodies(Schemas schemas) {
    this.schemas = schemas;
  }

  /**
   * Returns the schema of a request body.
   *
   * @param inPath the fields that the path contains
   */
  ObjectNode request(Descriptor request, Set<String> inPath) {
    return schemas.component(request.getName(), () -> mainForm(request, inPath));
  }

  private ObjectNode mainForm(Descriptor request, Set<String> inPath) {
    boolean partial = request.getFields().stream().anyMatch(f -> Schemas.isHidden(f) && !isMark(f));
    SchemaRole role = partial ? SchemaRole.CHANGE : SchemaRole.INPUT;
    FieldDescriptor item = find(request, BodyForm::getSingleObject);
    FieldDescriptor list = find(request, BodyForm::getBareArray);
    FieldDescriptor whole = find(request, BodyForm::getBareObject);
    Set<String> without = new HashSet<>(inPath);
    if (item != null) {
      without.add(item.getName());
    }
    ObjectNode object = schemas.object(request, role, without, List.of());
    if (list != null) {
      require(object, list, role);
      addDescription(object, otherForms(item, list));
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

  /** Returns the schema of a response body. */
  ObjectNode answer(Descriptor response, FieldDescriptor only) {
    if (only != null) {
      return schemas.bare(only, SchemaRole.ANSWER);
    }
    FieldDescriptor list = find(response, BodyForm::getBareArray);
    FieldDescriptor whole = find(response, BodyForm::getBareObject);
    Set<String> without = list == null ? Set.of() : Set.of(list.getName());
    return schemas.component(
        Schemas.resultName(response),
        () -> {
          ObjectNode object = schemas.object(response, SchemaRole.ANSWER, without, List.of());
          if (list != null) {
            addDescription(
                object, "The answer to a bare array is the array of `" + list.getName() + "`.");
          } else if (whole != null) {
            addDescription(
                object, "The answer to a bare object is `" + whole.getName() + "` by itself.");
            object.remove("required");
            allowAnyValues(object);
          }
          return object;
        });
  }

  /** Returns the field with a trait of its body form; null if there is none. */
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

  /** Makes the key of the list required and not null, because it distinguishes this form. */
  private void require(ObjectNode object, FieldDescriptor field, SchemaRole role) {
    ObjectNode property = schemas.bare(field, role);
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

  /** Allows any values, because a map with users' own keys may use these names too. */
  private static void allowAnyValues(ObjectNode object) {
    for (JsonNode property : object.path("properties")) {
      ((ObjectNode) property).retain("description");
    }
  }

  private static void addDescription(ObjectNode schema, String words) {
    String text = schema.path("description").asText();
    schema.put("description", text.isEmpty() ? words : text + "\n\n" + words);
  }
}
