package dev.jobwise.server.transport.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
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
 * Prints messages. Keys are spelled as in the {@code .proto}, and every key is present: unset ones
 * print as null or an empty list, unless {@code omit_when_unset} applies without {@code
 * print_unset}. Integers of any width print as numbers, times as whole seconds in UTC, and whole
 * numbers in free JSON as integers.
 */
final class JsonWriter {

  /** Doubles up to this value hold every integer exactly. */
  private static final double MAX_EXACT_INTEGER = 1L << 53;

  private JsonWriter() {}

  /**
   * @param answer a message, or a {@link PartialMessage}
   */
  static void write(Object answer, JsonGenerator out) throws IOException {
    if (!(answer instanceof PartialMessage partial)) {
      write((Message) answer, List.of(), null, out);
      return;
    }
    JsonGenerator numbered = partial.plainNumbers() ? new PlainNumbers(out) : out;
    if (partial.only() == null) {
      write(partial.message(), List.of(), partial.without(), numbered);
    } else {
      writeField(partial.message(), partial.only(), numbered);
    }
  }

  /** Writes 10 rather than 10.0. */
  private static final class PlainNumbers extends JsonGeneratorDelegate {
    PlainNumbers(JsonGenerator out) {
      super(out);
    }

    @Override
    public void writeNumber(String number) throws IOException {
      super.writeNumber(new BigDecimal(number).stripTrailingZeros().toPlainString());
    }
  }

  /**
   * @param printUnset fields that print null when unset, whatever their own option says
   * @param without null for none
   */
  private static void write(
      Message message, List<String> printUnset, FieldDescriptor without, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
      if (field != without && (isSet(message, field) || isPrintedUnset(field, printUnset))) {
        out.writeFieldName(field.getName());
        writeField(message, field, out);
      }
    }
    out.writeEndObject();
  }

  private static boolean isSet(Message message, FieldDescriptor field) {
    if (field.isRepeated()) {
      return message.getRepeatedFieldCount(field) > 0;
    }
    return field.hasPresence()
        ? message.hasField(field)
        : !message.getField(field).equals(field.getDefaultValue());
  }

  private static boolean isPrintedUnset(FieldDescriptor field, List<String> printUnset) {
    boolean isOmitted =
        field.getOptions().getExtension(OptionsProto.omitWhenUnset)
            && !printUnset.contains(field.getName());
    return !isOmitted && field.getRealContainingOneof() == null;
  }

  private static void writeField(Message message, FieldDescriptor field, JsonGenerator out)
      throws IOException {
    if (field.hasPresence() && !message.hasField(field)) {
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
      write(message, field.getOptions().getExtension(OptionsProto.printUnset), null, out);
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

  /** Digits without an exponent. JSON can't express infinity or NaN; they become null. */
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
