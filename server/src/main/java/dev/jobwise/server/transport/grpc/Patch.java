package dev.jobwise.server.transport.grpc;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.FieldMask;
import com.google.protobuf.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The changes that a message makes to something stored. A field that was sent but is unset clears
 * the value. A field that was not sent keeps its previous value.
 *
 * <p>Fields count as sent if {@code update_mask} names them or, without a mask or with an empty
 * one, if they are populated.
 */
public final class Patch {

  private static final String MASK = "update_mask";

  private final Message message;
  private final Set<String> sent;

  private Patch(Message message, Set<String> sent) {
    this.message = message;
    this.sent = sent;
  }

  /** The changes in a message. */
  public static Patch of(Message message) {
    FieldDescriptor field = message.getDescriptorForType().findFieldByName(MASK);
    List<String> paths =
        field == null ? List.of() : ((FieldMask) message.getField(field)).getPathsList();
    if (!paths.isEmpty()) {
      return new Patch(
          message, paths.stream().map(path -> path.split("\\.", 2)[0]).collect(Collectors.toSet()));
    }
    return new Patch(
        message,
        message.getAllFields().keySet().stream()
            .map(FieldDescriptor::getName)
            .collect(Collectors.toSet()));
  }

  /** Whether a field was sent. */
  public boolean sent(String field) {
    return sent.contains(field);
  }

  /** A string; null clears it. */
  public String text(String field, String before) {
    return sent(field) ? (String) value(field) : before;
  }

  /** A string that is empty rather than null. */
  public String textOrEmpty(String field, String before) {
    String text = text(field, before);
    return text == null ? "" : text;
  }

  /** A day in the form {@code YYYY-MM-DD}; null or blank clears it. */
  public LocalDate date(String field, LocalDate before) {
    if (!sent(field)) {
      return before;
    }
    String text = (String) value(field);
    return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
  }

  /** A number; null clears it. */
  public Double number(String field, Double before) {
    return sent(field) ? (Double) value(field) : before;
  }

  /** A flag; null is false. */
  public boolean flag(String field, boolean before) {
    return sent(field) ? Boolean.TRUE.equals(value(field)) : before;
  }

  /** A list of strings; null gives the empty list. */
  public List<String> texts(String field, List<String> before) {
    if (!sent(field)) {
      return before;
    }
    return ((List<?>) message.getField(descriptor(field)))
        .stream().map(String.class::cast).toList();
  }

  private Object value(String field) {
    FieldDescriptor descriptor = descriptor(field);
    return message.hasField(descriptor) ? message.getField(descriptor) : null;
  }

  private FieldDescriptor descriptor(String field) {
    return message.getDescriptorForType().findFieldByName(field);
  }
}
