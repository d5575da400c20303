package dev.jobwise.server.llm;

import java.util.List;

/**
 * A model that users may choose.
 *
 * @param tasks what it may be chosen for
 * @param defaultFor what it is asked for where nobody chooses
 * @param available false while it is known to be retired or failing
 * @param contextTokens tokens of question and answer together; null if unknown
 */
public record OfferedModel(
    String id,
    List<ChatTask> tasks,
    List<ChatTask> defaultFor,
    boolean available,
    Integer contextTokens) {}
