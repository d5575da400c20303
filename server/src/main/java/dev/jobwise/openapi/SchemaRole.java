package dev.jobwise.openapi;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.jobwise.options.v1.OptionsProto;

/** The role of a message in JSON, which decides its keys. */
enum SchemaRole {
  /** A response, which has every key. */
  ANSWER(""),
  /** A new object: optional keys may be missing. */
  INPUT("Input"),
  /** A parameter of a query. */
  QUERY(""),
  /** A partial change of an object, or a new one: no key is required. */
  CHANGE("Change"),
  /** A partial change of the object with an {@code id}. */
  UPDATE("Update");

  private final String suffix;

  SchemaRole(String suffix) {
    this.suffix = suffix;
  }

  /** Returns the role of a message in a field. */
  SchemaRole within(FieldDescriptor field) {
    if (this == ANSWER || !field.getOptions().getExtension(OptionsProto.rule).getPartial()) {
      return this == ANSWER ? ANSWER : INPUT;
    }
    var form = field.getOptions().getExtension(OptionsProto.bodyForm);
    return form.getSingleObject() || form.getBareArray() ? UPDATE : CHANGE;
  }

  /** Whether the key of a field is required. */
  boolean requires(FieldDescriptor field) {
    return switch (this) {
      case INPUT, QUERY -> field.getOptions().getExtension(OptionsProto.rule).getRequired();
      case UPDATE -> field.getName().equals("id");
      default -> false;
    };
  }

  /** Returns the name of the schema. */
  String name(Descriptor message) {
    String name = message.getName();
    return this == ANSWER || name.endsWith("Request")
        ? name
        : name.replaceAll("Input$", "") + suffix;
  }
}
