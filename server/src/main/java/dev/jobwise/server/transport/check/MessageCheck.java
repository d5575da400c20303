package dev.jobwise.server.transport.check;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.ListValue;
import com.google.protobuf.Message;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import dev.jobwise.options.v1.Rule;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Checks a request by its rules, in the order of declaration, and normalizes its texts. The same
 * walk serves gRPC and REST; only REST has more than the message in its {@link ParsedRequest}.
 */
public final class MessageCheck {

  private static final int MAX_PROBLEMS = 100;

  /** Nesting of objects and lists in free JSON. MariaDB's JSON columns reject more. */
  private static final int MAX_DEPTH = 31;

  private final ParsedRequest reading;
  private final List<FieldProblem> problems = new ArrayList<>();

  private MessageCheck(ParsedRequest reading) {
    this.reading = reading;
  }

  /** Checks the message in {@code reading} and normalizes its texts. */
  public static Message check(ParsedRequest reading) {
    MessageCheck check = new MessageCheck(reading);
    // A request with its own mask is a partial change as a whole.
    Rule whole = Rule.newBuilder().setPartial(UpdateMasks.isIn(reading.message)).build();
    check.message(reading.message, List.of(), whole, Set.of());
    if (!check.problems.isEmpty()) {
      throw AppException.invalid(check.problems);
    }
    return reading.message.build();
  }

  /**
   * @param rule of the field that holds the message
   * @param ignored names of fields that do not count
   */
  private void message(Message.Builder message, List<String> path, Rule rule, Set<String> ignored) {
    Set<String> named = UpdateMasks.paths(message);
    for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
      List<String> place = append(path, field.getName());
      Rule own = Rules.of(field);
      if (UpdateMasks.isMask(field)
          || reading.isFromPath(place)
          || ignored.contains(field.getName())) {
        continue;
      }
      if (reading.typeProblem(place) != null) {
        add(place, reading.typeProblem(place));
        continue;
      }
      boolean present =
          field.isRepeated()
              ? list(message, field, place, ignored)
              : single(message, field, place, ignored);
      boolean mayBeAbsent = rule.getPartial() && !named.contains(field.getName());
      boolean isEmpty = !present || message.getField(field).equals("");
      if (isEmpty && rule.getRequireList().contains(field.getName())
          || !present && own.getRequired() && !mayBeAbsent) {
        add(place, Rules.required(field));
      }
    }
  }

  /** Whether there is a value other than an empty string. */
  private boolean single(
      Message.Builder message, FieldDescriptor field, List<String> place, Set<String> ignored) {
    Rule rule = Rules.of(field);
    if (message.getField(field) instanceof String text) {
      write(message, field, Rules.kept(field, rule, text), text);
    }
    Object value = message.getField(field);
    boolean set =
        field.hasPresence()
            ? message.hasField(field)
            : !value.equals(field.getDefaultValue()) || reading.isExplicit(place);
    if (!set) {
      return false;
    }
    boolean empty = value.equals("") || value.equals(ByteString.EMPTY);
    if (empty && rule.getRequired()) {
      return false;
    }
    if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
      nested(message.getFieldBuilder(field), field, place, ignored);
    } else {
      add(place, Rules.value(field, rule, value));
    }
    return true;
  }

  /**
   * @param kept null if the field becomes absent
   */
  private static void write(
      Message.Builder message, FieldDescriptor field, String kept, String sent) {
    if (kept == null) {
      message.clearField(field);
    } else if (!kept.equals(sent)) {
      message.setField(field, kept);
    }
  }

  /** Whether the list has any entries. */
  private boolean list(
      Message.Builder message, FieldDescriptor field, List<String> place, Set<String> ignored) {
    Rule rule = Rules.of(field);
    int count = message.getRepeatedFieldCount(field);
    Rules.Violation tooMany = Rules.items(field, rule, count);
    if (tooMany != null) {
      add(place, tooMany);
      return true;
    }
    for (int i = 0; i < count; i++) {
      List<String> element = append(place, Integer.toString(i));
      if (reading.typeProblem(element) != null) {
        add(element, reading.typeProblem(element));
      } else if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
        nested(message.getRepeatedFieldBuilder(field, i), field, element, ignored);
      } else {
        Object value = message.getRepeatedField(field, i);
        if (value instanceof String text) {
          String kept = Rules.kept(field, rule, text);
          value = kept == null ? "" : kept;
          message.setRepeatedField(field, i, value);
        }
        add(element, Rules.value(field, rule, value));
      }
    }
    return count > 0;
  }

  private void nested(
      Message.Builder value, FieldDescriptor field, List<String> place, Set<String> ignored) {
    if (value instanceof Struct.Builder struct) {
      free(struct.build(), field, place, 1);
    } else if (value instanceof Value.Builder free) {
      free(free.build(), field, place, 1);
    } else {
      Rule rule = Rules.of(field);
      message(value, place, rule, Rules.ignored(rule, ignored));
    }
  }

  /**
   * @param depth 1 for the value of the field itself
   */
  private void free(Struct struct, FieldDescriptor field, List<String> place, int depth) {
    if (isTooDeep(field, place, depth)) {
      return;
    }
    struct
        .getFieldsMap()
        .forEach(
            (key, value) -> {
              add(place, Rules.characters(field.getName(), key));
              free(value, field, append(place, key), depth + 1);
            });
  }

  private void free(Value value, FieldDescriptor field, List<String> place, int depth) {
    if (value.hasStringValue()) {
      add(place, Rules.characters(field.getName(), value.getStringValue()));
    } else if (value.hasNumberValue()) {
      Rules.Violation infinite = Rules.finite(field.getName(), value.getNumberValue());
      add(place, infinite != null ? infinite : reading.typeProblem(place));
    } else if (value.hasStructValue()) {
      free(value.getStructValue(), field, place, depth);
    } else if (value.hasListValue() && !isTooDeep(field, place, depth)) {
      ListValue list = value.getListValue();
      if (list.getValuesCount() > Rules.MAX_FREE_ITEMS) {
        add(place, Rules.tooMany(field, Rules.MAX_FREE_ITEMS));
        return;
      }
      for (int i = 0; i < list.getValuesCount(); i++) {
        free(list.getValues(i), field, append(place, Integer.toString(i)), depth + 1);
      }
    }
  }

  private boolean isTooDeep(FieldDescriptor field, List<String> place, int depth) {
    if (depth <= MAX_DEPTH) {
      return false;
    }
    String message = field.getName() + " must be nested at most " + MAX_DEPTH + " levels deep";
    add(place, new Rules.Violation(message, "format"));
    return true;
  }

  /**
   * @param violation null if there is none
   */
  private void add(List<String> place, Rules.Violation violation) {
    if (violation == null || problems.size() == MAX_PROBLEMS) {
      return;
    }
    FieldProblem problem =
        new FieldProblem(reading.location(place), violation.message(), violation.type());
    problems.add(problem);
  }

  private static List<String> append(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path.size() + 1);
    longer.addAll(path);
    longer.add(step);
    return longer;
  }
}
