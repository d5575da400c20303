package dev.jobwise.server.transport.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.ListValue;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import dev.jobwise.options.v1.Rule;
import dev.jobwise.server.transport.check.Rules;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.regex.Pattern;

/** Converts JSON values to values of message fields. */
public final class JsonValues {

  /** Longer than any number, and short enough to be read at once. */
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,255}+(\\.0{1,18}+)?");

  /** Maximum digits before the decimal point of a number that we try to convert to an integer. */
  private static final int MAX_DIGITS = 18;

  /** A double represents integers of up to this many bits exactly. */
  private static final int DOUBLE_BITS = 53;

  private JsonValues() {}

  /** The value for a field that is not a message; null if the type is wrong. */
  static Object scalar(JsonNode json, FieldDescriptor field) {
    return switch (field.getJavaType()) {
      case STRING -> json.isTextual() ? json.textValue() : null;
      case BOOLEAN -> json.isBoolean() ? json.booleanValue() : null;
      case DOUBLE -> number(json);
      case FLOAT -> number(json) == null ? null : (Object) number(json).floatValue();
      case LONG -> integer(json);
      case INT -> int32(integer(json), Rules.of(field));
      case BYTE_STRING -> bytes(json);
      case ENUM, MESSAGE ->
          throw new IllegalArgumentException(field.getFullName() + " can't be read from JSON");
    };
  }

  /** The type's name in error texts, with its article. */
  static String typeName(FieldDescriptor field) {
    return switch (field.getJavaType()) {
      case INT, LONG -> "an integer";
      case DOUBLE, FLOAT -> "a number";
      case BOOLEAN -> "a boolean";
      default -> "a string";
    };
  }

  private static Double number(JsonNode json) {
    return json.isNumber() && Double.isFinite(json.doubleValue()) ? json.doubleValue() : null;
  }

  private static Long integer(JsonNode json) {
    boolean isText = json.isTextual() && INTEGER.matcher(json.textValue()).matches();
    if (!isText && !json.isNumber()) {
      return null;
    }
    BigDecimal number = isText ? new BigDecimal(json.textValue()) : json.decimalValue();
    // Checked before any arithmetic: computing 1e999999999 would take very long.
    if (number.signum() != 0 && number.precision() - (long) number.scale() > MAX_DIGITS) {
      return number.signum() > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
    }
    return isWhole(number) ? (Long) number.longValue() : null;
  }

  /** Whether any number of free JSON would come back changed. */
  public static boolean isInexact(JsonNode json) {
    for (JsonNode child : json) {
      if (isInexact(child)) {
        return true;
      }
    }
    return json.isNumber() && !isExact(json);
  }

  /** Digits after the decimal point may be rounded. */
  private static boolean isExact(JsonNode json) {
    if (json.isIntegralNumber() && json.bigIntegerValue().bitLength() <= DOUBLE_BITS) {
      return true;
    }
    double number = json.doubleValue();
    BigDecimal sent = json.decimalValue();
    // A number too large for a double has its own error. This order keeps the arithmetic small.
    return !Double.isFinite(number)
        || !isWhole(sent)
        || new BigDecimal(Double.toString(number)).compareTo(sent) == 0;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  /**
   * Clamps a number that does not fit, if a rule bounds it: the rule then reports it, or, without
   * an upper bound, it is an offset beyond the end of everything.
   */
  private static Integer int32(Long number, Rule rule) {
    if (number == null || number == number.intValue()) {
      return number == null ? null : (Integer) number.intValue();
    }
    if (!rule.hasRange()) {
      return null;
    }
    return number > 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
  }

  private static ByteString bytes(JsonNode json) {
    try {
      return json.isTextual()
          ? ByteString.copyFrom(Base64.getDecoder().decode(json.textValue()))
          : null;
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  /** Any JSON. Numbers beyond the range of a double become infinite. */
  public static Value free(JsonNode json) {
    Value.Builder value = Value.newBuilder();
    return switch (json.getNodeType()) {
      case STRING -> value.setStringValue(json.textValue()).build();
      case BOOLEAN -> value.setBoolValue(json.booleanValue()).build();
      case NUMBER -> value.setNumberValue(json.doubleValue()).build();
      case OBJECT -> value.setStructValue(struct(json)).build();
      case ARRAY -> {
        ListValue.Builder list = ListValue.newBuilder();
        json.forEach(element -> list.addValues(free(element)));
        yield value.setListValue(list).build();
      }
      default -> value.setNullValue(NullValue.NULL_VALUE).build();
    };
  }

  /** As {@link #free}, for an object. */
  public static Struct struct(JsonNode json) {
    Struct.Builder struct = Struct.newBuilder();
    json.properties().forEach(entry -> struct.putFields(entry.getKey(), free(entry.getValue())));
    return struct.build();
  }
}
