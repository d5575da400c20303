package dev.jobwise.server.transport.json;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;

/**
 * A message of which JSON shows only one field, or all but one.
 *
 * @param only the field that is the whole text; null for all fields
 * @param without the field whose key is omitted; null for none
 * @param plainNumbers whether 10.0 prints as 10, so that clients get a mirrored body as they sent
 *     it
 */
public record PartialMessage(
    Message message, FieldDescriptor only, FieldDescriptor without, boolean plainNumbers) {

  /** The value of one field. */
  public static PartialMessage field(Message message, FieldDescriptor field) {
    return new PartialMessage(message, field, null, false);
  }

  /** The value of the single field that mirrors a body. */
  public static PartialMessage only(Message message, FieldDescriptor field) {
    return new PartialMessage(message, field, null, true);
  }

  /** A mirrored body without the key of one field. */
  public static PartialMessage without(Message message, FieldDescriptor field) {
    return new PartialMessage(message, null, field, true);
  }
}
