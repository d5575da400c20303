package dev.jobwise.server.profile.store;

import dev.jobwise.server.profile.content.Item;
import java.util.Collection;
import java.util.List;

/**
 * The SQL of one of the lists of profiles. Each kind has its own table and therefore its own XML.
 */
interface ItemMapper<T extends Item<T>> {

  /** All items of the given profiles (at least one), those of one profile in the person's order. */
  List<T> find(Collection<String> profileIds);

  /**
   * Inserts items (at least one), or overwrites those with the same ids. A note about a model's
   * text stays only as long as that text.
   */
  void put(List<Placed<T>> rows);

  /** Deletes the given items (at least one) of one profile. */
  void delete(String profileId, Collection<String> ids);

  /**
   * An item and its position.
   *
   * @param position from 0
   */
  record Placed<T>(T item, int position) {}
}
