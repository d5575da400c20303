package dev.jobwise.server.profile.content;

/**
 * An entry in one of a profile's lists. All four kinds are added, changed, deleted and ordered
 * alike; each kind knows its own fields and their rules.
 *
 * @param <T> the kind itself
 */
public interface Item<T extends Item<T>> {

  /** Unique among all items; null until it is added. */
  String id();

  /** The profile that the item belongs to; null until it is added. */
  String profileId();

  /** The same item as part of a profile. */
  T withIdentity(String id, String profileId);

  /** The item as it may be stored. Notes missing required values and contradictory values. */
  T checked(ItemChecks checks);

  /**
   * The item as the successor of its earlier version: a changed original text clears the enhanced
   * one, unless the change brought its own. Kinds without an enhanced text stay unchanged.
   *
   * @param enhancedSent whether the change brought its own enhanced text
   */
  T following(T before, boolean enhancedSent);
}
