package dev.jobwise.server.transport;

import com.google.protobuf.Message;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of a JSON request: a message, and what the message alone does not tell. Paths are
 * field names and list positions from the top of the message.
 */
final class Reading {

  /** Beyond so many the rest of the values is not reported. */
  private static final int MAX_PROBLEMS = 100;

  final Message.Builder message;
  private final Map<List<String>, Rules.Violation> typeProblems = new HashMap<>();
  private final Set<List<String>> zeros = new HashSet<>();
  private final Set<String> pathVariables = new HashSet<>();
  private final Set<String> queryFields = new HashSet<>();
  private String origin = "body";
  private String hiddenField = "";
  private BodyForms.Shape shape = BodyForms.Shape.OBJECT;

  Reading(Message.Builder message) {
    this.message = message;
  }

  /** A value of the wrong type stands at {@code path}. */
  void wrongType(List<String> path, String field, String type) {
    if (typeProblems.size() < MAX_PROBLEMS) {
      typeProblems.put(path, new Rules.Violation(field + " must be " + type, "type"));
    }
  }

  /** An integer with more digits than a double keeps stands in free JSON at {@code path}. */
  void inexact(List<String> path, String field) {
    if (typeProblems.size() < MAX_PROBLEMS) {
      typeProblems.put(
          path,
          new Rules.Violation(field + " must not hold an integer that a double rounds", "range"));
    }
  }

  /** Null if the type is right. */
  Rules.Violation typeProblem(List<String> path) {
    return typeProblems.get(path);
  }

  /** A zero was sent, which a field without presence cannot tell from nothing. */
  void explicitZero(List<String> path) {
    zeros.add(path);
  }

  boolean isExplicit(List<String> path) {
    return zeros.contains(path);
  }

  /** The field came from the path: an unknown id there is 404, whatever it looks like. */
  void fromPath(String field) {
    pathVariables.add(field);
  }

  boolean isFromPath(List<String> path) {
    return path.size() == 1 && pathVariables.contains(path.get(0));
  }

  void fromQuery(String field) {
    queryFields.add(field);
  }

  /** The request has no body: what is missing, is missing in the query. */
  void hasNoBody() {
    origin = "query";
  }

  /** The body is this field rather than an object that has it. */
  void bodyIs(String field, BodyForms.Shape shape) {
    hiddenField = field;
    this.shape = shape;
  }

  BodyForms.Shape shape() {
    return shape;
  }

  /** An error whose problems tell of paths in the message, telling the paths of the sender. */
  AppException located(AppException error) {
    return error.withProblems(error.problems().stream().map(this::located).toList());
  }

  private FieldProblem located(FieldProblem problem) {
    List<String> path = problem.location();
    boolean ofMessage = path.size() > 1 && path.get(0).equals("body");
    return ofMessage
        ? new FieldProblem(
            location(path.subList(1, path.size())), problem.message(), problem.type())
        : problem;
  }

  /** The path as the sender knows it. */
  List<String> location(List<String> path) {
    List<String> location = new ArrayList<>(path);
    if (location.get(0).equals(hiddenField)) {
      location.remove(0);
    }
    location.add(0, queryFields.contains(path.get(0)) ? "query" : origin);
    return location;
  }
}
