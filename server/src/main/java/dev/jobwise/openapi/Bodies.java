package dev.jobwise.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.jobwise.options.v1.BodyForm;
import dev.jobwise.options.v1.OptionsProto;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Schemas of whole bodies, in all forms that the {@code body_form} options allow. */
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
    return schemas.component(request.getName(), () -> forms(request, inPath));
  }

  private ObjectNode forms(Descriptor request, Set<String> inPath) {
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
    if (whole != null) {
      require(object, whole);
      return anyOf(object, JsonNodeFactory.instance.objectNode().put("type", "object"));
    }
    if (list == null) {
      return object;
    }
    ArrayNode forms = JsonNodeFactory.instance.arrayNode();
    if (item != null) {
      ObjectNode alone = JsonNodeFactory.instance.objectNode().put("title", "One, by itself");
      alone.putArray("allOf").add(schemas.bare(item, use));
      alone.putObject("not").putArray("required").add(list.getName());
      forms.add(alone);
    }
    require(object, list);
    forms.add(named(object, "In an object"));
    for (String alias : form(list).getAliasesList()) {
      forms.add(aliased(list, use, alias));
    }
    forms.add(named(schemas.bare(list, use), "A bare array"));
    ObjectNode any = JsonNodeFactory.instance.objectNode();
    any.set(form(list).getAliasesCount() > 0 ? "anyOf" : "oneOf", forms);
    return any;
  }

  /** What a call answers: the object, or what mirrors a bare body. */
  ObjectNode answer(Descriptor response, FieldDescriptor only) {
    if (only != null) {
      return schemas.bare(only, Use.ANSWER);
    }
    FieldDescriptor list = find(response, BodyForm::getBareArray);
    FieldDescriptor whole = find(response, BodyForm::getBareObject);
    Set<String> without = list == null ? Set.of() : Set.of(list.getName());
    return schemas.component(
        response.getName(),
        () -> {
          ObjectNode object = schemas.object(response, Use.ANSWER, without, List.of());
          if (list != null) {
            ObjectNode either = JsonNodeFactory.instance.objectNode();
            ObjectNode array = named(schemas.bare(list, Use.ANSWER), "To a bare array");
            either.putArray("oneOf").add(named(object, "To any other body")).add(array);
            return either;
          }
          return whole == null ? object : anyOf(object, schemas.bare(whole, Use.ANSWER));
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

  private ObjectNode aliased(FieldDescriptor list, Use use, String alias) {
    ObjectNode other = JsonNodeFactory.instance.objectNode();
    other.put("title", "Under the name " + alias).put("type", "object");
    ObjectNode either = other.putObject("properties").putObject(alias);
    ObjectNode array = schemas.bare(list, use);
    either.putArray("anyOf").add(array.get("items").deepCopy()).add(array);
    other.putArray("required").add(alias);
    return other;
  }

  private static void require(ObjectNode object, FieldDescriptor field) {
    ArrayNode required = object.withArray("required");
    for (int i = 0; i < required.size(); i++) {
      if (required.get(i).asText().equals(field.getName())) {
        return;
      }
    }
    required.add(field.getName());
  }

  private static ObjectNode named(ObjectNode schema, String title) {
    ObjectNode titled = JsonNodeFactory.instance.objectNode().put("title", title);
    titled.setAll(schema);
    return titled;
  }

  private static ObjectNode anyOf(ObjectNode first, ObjectNode second) {
    ObjectNode either = JsonNodeFactory.instance.objectNode();
    either.putArray("anyOf").add(first).add(second);
    return either;
  }
}
