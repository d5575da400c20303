package dev.jobwise.server.transport.check;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.FieldMask;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Set;

/** The {@code update_mask} of messages that have one: the fields that the sender named. */
public final class UpdateMasks {

  private UpdateMasks() {}

  public static boolean isMask(FieldDescriptor field) {
    return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
        && field.getMessageType().equals(FieldMask.getDescriptor());
  }

  static boolean isIn(Message.Builder message) {
    return field(message) != null;
  }

  /** Empty if the message has no mask. */
  static Set<String> paths(Message.Builder message) {
    FieldDescriptor field = field(message);
    return field == null
        ? Set.of()
        : Set.copyOf(((FieldMask) message.getField(field)).getPathsList());
  }

  /** Sets the mask if the message has one. */
  public static void fill(Message.Builder message, List<String> names) {
    FieldDescriptor field = field(message);
    if (field != null) {
      message.setField(field, FieldMask.newBuilder().addAllPaths(names).build());
    }
  }

  private static FieldDescriptor field(Message.Builder message) {
    FieldDescriptor field = message.getDescriptorForType().findFieldByName("update_mask");
    return field != null && isMask(field) ? field : null;
  }
}
