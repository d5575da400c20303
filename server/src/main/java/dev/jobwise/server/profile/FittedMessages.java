package dev.jobwise.server.profile;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import dev.jobwise.profile.v1.CreateProfileRequest;
import dev.jobwise.profile.v1.ImportWarning;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import dev.jobwise.server.profile.content.ItemChecks;
import dev.jobwise.server.transport.check.MessageCheck;
import dev.jobwise.server.transport.check.ParsedRequest;
import dev.jobwise.server.transport.check.Rules;
import dev.jobwise.server.transport.json.JsonMarshaller;
import java.util.ArrayList;
import java.util.List;

/** Moves what a profile may not hold, such as a text that is too long, out of a request. */
final class FittedMessages {

  /** Each round moves at least one value; no readable file has as many that do not fit. */
  private static final int MAX_ROUNDS = 2_000;

  private static final String MISSING = "missing";
  private static final String CUSTOM_FIELDS = "custom_fields";

  private final CreateProfileRequest.Builder request;
  private final List<ImportWarning> warnings;
  private final boolean complete;

  private FittedMessages(
      CreateProfileRequest.Builder request, List<ImportWarning> warnings, boolean complete) {
    this.request = request;
    this.warnings = warnings;
    this.complete = complete;
  }

  /**
   * Makes a request fit its rules, except for missing values.
   *
   * @param warnings get what is moved
   * @param complete whether entries that lack a required value are moved too
   */
  static void fit(
      CreateProfileRequest.Builder request, List<ImportWarning> warnings, boolean complete) {
    FittedMessages fitted = new FittedMessages(request, warnings, complete);
    for (int round = 0; round < MAX_ROUNDS && fitted.moved(); round++) {}
  }

  private boolean moved() {
    for (FieldProblem problem : problems()) {
      List<String> path = problem.location().subList(1, problem.location().size());
      boolean missing = problem.type().equals(MISSING);
      if (path.get(0).equals(CUSTOM_FIELDS)) {
        moveCustomField(path);
        return true;
      }
      if (!missing) {
        move(request, path, 0, "");
        return true;
      }
      // Without a name or an address there is nothing to store; the request will say so.
      if (complete && path.size() > 2) {
        move(request, path.subList(0, path.size() - 1), 0, "");
        return true;
      }
    }
    return false;
  }

  private List<FieldProblem> problems() {
    try {
      // Also brings texts into the form in which they are stored.
      MessageCheck.check(new ParsedRequest(request));
      return List.of();
    } catch (AppException refused) {
      return refused.problems();
    }
  }

  /** Moves the value at a path. */
  private void move(Message.Builder at, List<String> path, int step, String place) {
    FieldDescriptor field = at.getDescriptorForType().findFieldByName(path.get(step));
    String here = place.isEmpty() ? field.getName() : place + "." + field.getName();
    boolean last = step == path.size() - 1;
    if (!field.isRepeated()) {
      if (last) {
        moveText(at, field, here);
      } else {
        move(at.getFieldBuilder(field), path, step + 1, here);
      }
    } else if (last) {
      moveFrom(at, field, ItemChecks.MAX_ENTRIES, here);
    } else {
      int index = Integer.parseInt(path.get(step + 1));
      String entry = here + "[" + index + "]";
      if (step + 1 == path.size() - 1) {
        List<Object> kept = entries(at, field);
        warn(entry, kept.remove(index));
        at.setField(field, kept);
      } else {
        move(at.getRepeatedFieldBuilder(field, index), path, step + 2, entry);
      }
    }
  }

  /** Keeps the lines of a text that fit, if it has more than one. */
  private void moveText(Message.Builder at, FieldDescriptor field, String place) {
    Object value = at.getField(field);
    int most = Rules.of(field).getLength().getMax();
    int end = value instanceof String text && most > 0 ? text.lastIndexOf('\n', most) : -1;
    if (end > 0) {
      at.setField(field, ((String) value).substring(0, end));
      warn(place, ((String) value).substring(end + 1));
    } else {
      at.clearField(field);
      warn(place, value);
    }
  }

  private void moveFrom(Message.Builder at, FieldDescriptor field, int most, String place) {
    List<Object> all = entries(at, field);
    for (int i = most; i < all.size(); i++) {
      warn(place + "[" + i + "]", all.get(i));
    }
    at.setField(field, List.copyOf(all.subList(0, Math.min(most, all.size()))));
  }

  private static List<Object> entries(Message.Builder at, FieldDescriptor field) {
    return new ArrayList<>((List<?>) at.getField(field));
  }

  private void moveCustomField(List<String> path) {
    String key = path.size() > 1 ? path.get(1) : null;
    var fields = request.getCustomFieldsBuilder();
    if (key != null && fields.containsFields(key)) {
      warn(CUSTOM_FIELDS + "." + key, fields.getFieldsOrThrow(key));
      fields.removeFields(key);
    } else {
      warn(CUSTOM_FIELDS, fields.build());
      request.clearCustomFields();
    }
  }

  private void warn(String place, Object value) {
    String text = value instanceof Message message ? texts(message) : value.toString();
    warnings.add(ImportWarning.newBuilder().setPath(place).setText(text).build());
  }

  /** All that an entry says. */
  private static String texts(Message message) {
    List<String> texts = new ArrayList<>();
    message
        .getAllFields()
        .forEach(
            (field, value) -> {
              List<?> values = value instanceof List<?> list ? list : List.of(value);
              for (Object each : values) {
                if (each instanceof Message inner) {
                  texts.add(JsonMarshaller.json(inner));
                } else if (!(each instanceof Boolean) && !each.equals("")) {
                  texts.add(each.toString());
                }
              }
            });
    return String.join("\n", texts);
  }
}
