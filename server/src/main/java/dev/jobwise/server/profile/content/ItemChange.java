package dev.jobwise.server.profile.content;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A requested change to one list entry.
 *
 * @param place its place in the request, starting with {@code body}
 * @param id the entry to change, or null; ignored when entries are added
 * @param enhancedSent whether the request holds an enhanced text that is not empty
 * @param apply sets the fields of the request and keeps all others
 */
public record ItemChange<T>(
    List<String> place, String id, boolean enhancedSent, UnaryOperator<T> apply) {}
