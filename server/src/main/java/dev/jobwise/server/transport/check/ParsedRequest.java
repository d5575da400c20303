package dev.jobwise.server.transport.check;

import com.google.protobuf.Message;
import com.linecorp.armeria.common.RequestContext;
import dev.jobwise.server.common.Causes;
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
 * The result of parsing a JSON request: the message, and what the message alone does not show.
 * Paths consist of field names and list positions, starting at the top of the message.
 */
public final class ParsedRequest {

  /** Further problems are not reported. */
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

  /** Notes that the value at {@code path} has the wrong type. */
  public void wrongType(List<String> path, String field, String type) {
    if (typeProblems.size() < MAX_PROBLEMS) {
      typeProblems.put(path, new Rules.Violation(field + " must be " + type, "type"));
    }
  }

  /** Notes that free JSON at {@code path} holds an integer with more digits than a double keeps. */
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

  /** Notes an explicit zero, which a field without presence can't distinguish from nothing. */
  public void explicitZero(List<String> path) {
    zeros.add(path);
  }

  boolean isExplicit(List<String> path) {
    return zeros.contains(path);
  }

  /**
   * Notes that the field came from the path: an unknown id there is 404, whatever it looks like.
   */
  public void fromPath(String field) {
    pathVariables.add(field);
  }

  boolean isFromPath(List<String> path) {
    return path.size() == 1 && pathVariables.contains(path.get(0));
  }

  public void fromQuery(String field) {
    queryFields.add(field);
  }

  /** Notes that the request has no body: missing values are missing in the query. */
  public void hasNoBody() {
    origin = "query";
  }

  /** Notes that the body is this field rather than an object that contains it. */
  public void bodyIs(String field, BodyShape shape) {
    hiddenField = field;
    this.shape = shape;
  }

  public BodyShape shape() {
    return shape;
  }

  /**
   * Keeps this for the response, without the message. Call it only for requests that passed their
   * checks.
   */
  public void keepIn(RequestContext ctx) {
    message.clear();
    ctx.setAttr(KEY, this);
  }

  /**
   * What the response of {@code ctx} mirrors; null if its request was not JSON or failed its
   * checks.
   */
  public static ParsedRequest keptIn(RequestContext ctx) {
    return ctx.attr(KEY);
  }

  /**
   * Rewrites a failure of the method to name places in the sent body rather than in the message.
   */
  public static Throwable located(RequestContext ctx, Throwable failure) {
    ParsedRequest parsed = keptIn(ctx);
    return parsed != null && Causes.of(failure) instanceof AppException error
        ? parsed.located(error)
        : failure;
  }

  /**
   * Rewrites the paths of the error's problems from those of the message to those of the sender.
   */
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
