package dev.jobwise.server.transport.check;

import com.google.protobuf.Message;
import com.linecorp.armeria.common.RequestContext;
import com.linecorp.armeria.common.util.Exceptions;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.error.FieldProblem;
import io.netty.util.AttributeKey;
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
public final class ParsedRequest {

  /** Beyond so many the rest of the values is not reported. */
  private static final int MAX_PROBLEMS = 100;

  public final Message.Builder message;
  private static final AttributeKey<ParsedRequest> KEY =
      AttributeKey.valueOf(ParsedRequest.class, "KEY");

  private final Map<List<String>, Rules.Violation> typeProblems = new HashMap<>();
  private final Set<List<String>> zeros = new HashSet<>();
  private final Set<String> pathVariables = new HashSet<>();
  private final Set<String> queryFields = new HashSet<>();
  private String origin = "body";
  private String hiddenField = "";
  private BodyShape shape = BodyShape.OBJECT;

  public ParsedRequest(Message.Builder message) {
    this.message = message;
  }

  /** A value of the wrong type stands at {@code path}. */
  public void wrongType(List<String> path, String field, String type) {
    if (typeProblems.size() < MAX_PROBLEMS) {
      typeProblems.put(path, new Rules.Violation(field + " must be " + type, "type"));
    }
  }

  /** An integer with more digits than a double keeps stands in free JSON at {@code path}. */
  public void inexact(List<String> path, String field) {
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
  public void explicitZero(List<String> path) {
    zeros.add(path);
  }

  boolean isExplicit(List<String> path) {
    return zeros.contains(path);
  }

  /** The field came from the path: an unknown id there is 404, whatever it looks like. */
  public void fromPath(String field) {
    pathVariables.add(field);
  }

  boolean isFromPath(List<String> path) {
    return path.size() == 1 && pathVariables.contains(path.get(0));
  }

  public void fromQuery(String field) {
    queryFields.add(field);
  }

  /** The request has no body: what is missing, is missing in the query. */
  public void hasNoBody() {
    origin = "query";
  }

  /** The body is this field rather than an object that has it. */
  public void bodyIs(String field, BodyShape shape) {
    hiddenField = field;
    this.shape = shape;
  }

  public BodyShape shape() {
    return shape;
  }

  /** Keeps this for the answer; only requests that passed their checks are kept. */
  public void keepIn(RequestContext ctx) {
    ctx.setAttr(KEY, this);
  }

  /** What the answer of {@code ctx} mirrors; null if its request was no JSON or did not pass. */
  public static ParsedRequest keptIn(RequestContext ctx) {
    return ctx.attr(KEY);
  }

  /**
   * A failure of the method, telling of the places in what was sent rather than of those in the
   * message.
   */
  public static Throwable located(RequestContext ctx, Throwable failure) {
    ParsedRequest parsed = keptIn(ctx);
    return parsed != null && Exceptions.peel(failure) instanceof AppException error
        ? parsed.located(error)
        : failure;
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
  public List<String> location(List<String> path) {
    List<String> location = new ArrayList<>(path);
    if (location.get(0).equals(hiddenField)) {
      location.remove(0);
    }
    location.add(0, queryFields.contains(path.get(0)) ? "query" : origin);
    return location;
  }
}
