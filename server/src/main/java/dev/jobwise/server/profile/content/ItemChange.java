package dev.jobwise.server.profile.content;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a request makes of one list entry.
 *
 * @param place where in the request it stands, from {@code body} on
 * @param id the entry that is meant, or null; ignored where entries are added
 * @param enhancedSent whether the request holds an enhanced text that is not empty
 * @param apply sets what the request holds, and keeps everything else
 */
public record ItemChange<T>(
    List<String> place, String id, boolean enhancedSent, UnaryOperator<T> apply) {}
