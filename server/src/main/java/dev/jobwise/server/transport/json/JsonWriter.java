package dev.jobwise.server.transport.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.ListValue;
import com.google.protobuf.MapEntry;
import com.google.protobuf.Message;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;
import dev.jobwise.options.v1.OptionsProto;
import dev.jobwise.server.transport.check.Rules;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Prints messages: keys as the {@code .proto} spells them, every key there (unset ones as null or
 * empty list, unless {@code omit_when_unset} without {@code print_unset}), integers of any width as
 * numbers, times as whole seconds in UTC, free JSON with whole numbers as integers.
 */
public final class JsonWriter {

  /** Doubles up to here hold every integer exactly. */
  private static final double MAX_EXACT_INTEGER = 1L << 53;

  private JsonWriter() {}

  static void write(Message message, JsonGenerator out) throws IOException {
    write(message, List.of(), out);
  }

  /**
   * @param printUnset fields that print null when unset whatever their own option says
   */
  private static void write(Message message, List<String> printUnset, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
      boolean set =
          field.isRepeated()
              ? message.getRepeatedFieldCount(field) > 0
              : field.hasPresence()
                  ? message.hasField(field)
                  : !message.getField(field).equals(field.getDefaultValue());
      if (!set
          && (field.getOptions().getExtension(OptionsProto.omitWhenUnset)
                  && !printUnset.contains(field.getName())
              || field.getRealContainingOneof() != null)) {
        continue;
      }
      out.writeFieldName(field.getName());
      if (!set && field.hasPresence()) {
        out.writeNull();
      } else if (field.isMapField()) {
        writeMap(field, (List<?>) message.getField(field), out);
      } else if (field.isRepeated()) {
        out.writeStartArray();
        for (Object element : (List<?>) message.getField(field)) {
          writeValue(field, element, out);
        }
        out.writeEndArray();
      } else {
        writeValue(field, message.getField(field), out);
      }
    }
    out.writeEndObject();
  }

  private static void writeMap(FieldDescriptor field, List<?> entries, JsonGenerator out)
      throws IOException {
    FieldDescriptor valueField = field.getMessageType().findFieldByName("value");
    out.writeStartObject();
    for (Object entry : entries) {
      MapEntry<?, ?> pair = (MapEntry<?, ?>) entry;
      out.writeFieldName(wellFormed(pair.getKey().toString()));
      writeValue(valueField, pair.getValue(), out);
    }
    out.writeEndObject();
  }

  private static void writeValue(FieldDescriptor field, Object value, JsonGenerator out)
      throws IOException {
    switch (field.getJavaType()) {
      case STRING -> out.writeString(wellFormed((String) value));
      case INT -> out.writeNumber((Integer) value);
      case LONG -> out.writeNumber((Long) value);
      case DOUBLE -> writeDouble((Double) value, out);
      case FLOAT -> writeDouble(((Float) value).doubleValue(), out);
      case BOOLEAN -> out.writeBoolean((Boolean) value);
      case ENUM -> out.writeString(((EnumValueDescriptor) value).getName());
      case BYTE_STRING -> out.writeBinary(((ByteString) value).toByteArray());
      case MESSAGE -> writeMessage(field, (Message) value, out);
    }
  }

  private static void writeMessage(FieldDescriptor field, Message message, JsonGenerator out)
      throws IOException {
    if (message instanceof Timestamp time) {
      out.writeString(Instant.ofEpochSecond(time.getSeconds()).toString());
    } else if (message instanceof Struct struct) {
      writeStruct(struct, out);
    } else if (message instanceof ListValue list) {
      writeList(list, out);
    } else if (message instanceof Value value) {
      writeFree(value, out);
    } else {
      write(message, field.getOptions().getExtension(OptionsProto.printUnset), out);
    }
  }

  private static void writeStruct(Struct struct, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, Value> entry : struct.getFieldsMap().entrySet()) {
      out.writeFieldName(wellFormed(entry.getKey()));
      writeFree(entry.getValue(), out);
    }
    out.writeEndObject();
  }

  private static void writeList(ListValue list, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (Value value : list.getValuesList()) {
      writeFree(value, out);
    }
    out.writeEndArray();
  }

  private static void writeFree(Value value, JsonGenerator out) throws IOException {
    switch (value.getKindCase()) {
      case STRING_VALUE -> out.writeString(wellFormed(value.getStringValue()));
      case BOOL_VALUE -> out.writeBoolean(value.getBoolValue());
      case STRUCT_VALUE -> writeStruct(value.getStructValue(), out);
      case LIST_VALUE -> writeList(value.getListValue(), out);
      case NUMBER_VALUE -> {
        double number = value.getNumberValue();
        if (number == Math.rint(number) && Math.abs(number) <= MAX_EXACT_INTEGER) {
          out.writeNumber((long) number);
        } else {
          writeDouble(number, out);
        }
      }
      case NULL_VALUE, KIND_NOT_SET -> out.writeNull();
    }
  }

  /** Digits without an exponent. JSON has no word for infinite or no number: null. */
  private static void writeDouble(double number, JsonGenerator out) throws IOException {
    if (Double.isFinite(number)) {
      out.writeNumber(new BigDecimal(Double.toString(number)).toPlainString());
    } else {
      out.writeNull();
    }
  }

  /** Half a surrogate pair has no UTF-8 form; it becomes U+FFFD. */
  private static String wellFormed(String text) {
    if (!Rules.hasLoneSurrogate(text)) {
      return text;
    }
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
