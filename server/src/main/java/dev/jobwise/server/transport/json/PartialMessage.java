package dev.jobwise.server.transport.json;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;

/**
 * A message of which JSON shows one field by itself, or all but one.
 *
 * @param only the field that is the whole text; null for all fields
 * @param without the field whose key is not there; null for none
 */
public record PartialMessage(Message message, FieldDescriptor only, FieldDescriptor without) {

  /** The value of one field. */
  public static PartialMessage only(Message message, FieldDescriptor field) {
    return new PartialMessage(message, field, null);
  }

  /** The message without the key of one field. */
  public static PartialMessage without(Message message, FieldDescriptor field) {
    return new PartialMessage(message, null, field);
  }
}
