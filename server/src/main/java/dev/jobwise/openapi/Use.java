package dev.jobwise.openapi;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.jobwise.options.v1.OptionsProto;

/** What a message stands for in JSON; its keys differ in each case. */
enum Use {
  /** An answer: every key is there. */
  ANSWER(""),
  /** Something new: keys with a default or none may be missing. */
  INPUT("Input"),
  /** A part of a query. */
  QUERY(""),
  /** A partial change of something, or something new: no key is needed. */
  CHANGE("Change"),
  /** A partial change of what {@code id} names. */
  UPDATE("Update");

  private final String suffix;

  Use(String suffix) {
    this.suffix = suffix;
  }

  /** What the message in a field of a request of this use stands for. */
  Use within(FieldDescriptor field) {
    if (this == ANSWER || !field.getOptions().getExtension(OptionsProto.rule).getPartial()) {
      return this == ANSWER ? ANSWER : INPUT;
    }
    var form = field.getOptions().getExtension(OptionsProto.bodyForm);
    return form.getSingleObject() || form.getBareArray() ? UPDATE : CHANGE;
  }

  /** Name of the schema. */
  String name(Descriptor message) {
    String name = message.getName();
    return this == ANSWER || name.endsWith("Request")
        ? name
        : name.replaceAll("Input$", "") + suffix;
  }
}
