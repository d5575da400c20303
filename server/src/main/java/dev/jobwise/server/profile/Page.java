package dev.jobwise.server.profile;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many there are in the whole list
 */
record Page<T>(List<T> items, int total) {}
