package dev.jobwise.server.common.error;

import java.util.List;

/**
 * One wrong field of a request.
 *
 * @param location {@code body} or {@code query}, then the path to the field; list positions are
 *     numbers from 0
 * @param message what is wrong, naming the field
 * @param type {@code missing}, {@code type}, {@code range}, {@code length}, {@code enum} or {@code
 *     format}
 */
public record FieldProblem(List<String> location, String message, String type) {}
