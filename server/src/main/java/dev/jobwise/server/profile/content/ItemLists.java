package dev.jobwise.server.profile.content;

import dev.jobwise.server.common.Ids;
import dev.jobwise.server.common.error.AppException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of a profile's lists, the same for every kind. A batch changes everything that it
 * names, or throws, or leaves problems in the draft, which then can't be stored.
 */
public final class ItemLists {

  private ItemLists() {}

  /**
   * Adds new items at the end, and ignores the ids that were sent.
   *
   * @return the new items, in the order sent
   */
  public static <T extends Item<T>> List<T> add(
      ProfileDraft draft, ItemKind<T> kind, List<ItemChange<T>> changes) {
    List<T> added = changes.stream().map(change -> created(draft, kind, change)).toList();
    List<T> all = new ArrayList<>(kind.get().apply(draft));
    all.addAll(added);
    set(draft, kind, all);
    return added;
  }

  /**
   * Changes the named items and no others.
   *
   * @return the changed items, each once, in the order sent
   * @throws AppException if an id is not in the list
   */
  public static <T extends Item<T>> List<T> update(
      ProfileDraft draft, ItemKind<T> kind, List<ItemChange<T>> changes) {
    Map<String, T> byId = byId(draft, kind);
    for (ItemChange<T> change : changes) {
      T before = byId.get(change.id());
      if (before == null) {
        throw notFound(kind);
      }
      byId.put(change.id(), changed(draft, before, change));
    }
    set(draft, kind, List.copyOf(byId.values()));
    return changes.stream().map(ItemChange::id).distinct().map(byId::get).toList();
  }

  /**
   * Deletes the named items and skips unknown ids.
   *
   * @return how many were deleted
   * @throws AppException if none of the ids is in the list
   */
  public static <T extends Item<T>> int delete(
      ProfileDraft draft, ItemKind<T> kind, List<String> ids) {
    Set<String> gone = new HashSet<>(ids);
    List<T> before = kind.get().apply(draft);
    List<T> left = before.stream().filter(item -> !gone.contains(item.id())).toList();
    if (left.size() == before.size()) {
      throw notFound(kind);
    }
    set(draft, kind, left);
    return before.size() - left.size();
  }

  /**
   * Replaces the list by the sent items, in their order. A known id changes its item, everything
   * else becomes a new item, and unnamed items are deleted. If an id comes twice, only the first
   * one counts as known.
   */
  static <T extends Item<T>> void replace(
      ProfileDraft draft, ItemKind<T> kind, List<ItemChange<T>> changes) {
    Map<String, T> byId = byId(draft, kind);
    List<T> all = new ArrayList<>();
    for (ItemChange<T> change : changes) {
      T before = byId.remove(change.id());
      all.add(before == null ? created(draft, kind, change) : changed(draft, before, change));
    }
    set(draft, kind, all);
  }

  private static <T extends Item<T>> T created(
      ProfileDraft draft, ItemKind<T> kind, ItemChange<T> change) {
    T item = change.apply().apply(kind.blank()).checked(checks(draft, change));
    return item.withIdentity(Ids.item(kind.idPrefix()), draft.id);
  }

  private static <T extends Item<T>> T changed(ProfileDraft draft, T before, ItemChange<T> change) {
    T after = change.apply().apply(before).withIdentity(before.id(), before.profileId());
    return after.checked(checks(draft, change)).following(before, change.enhancedSent());
  }

  private static ItemChecks checks(ProfileDraft draft, ItemChange<?> change) {
    return new ItemChecks(change.place(), draft.problems);
  }

  private static <T extends Item<T>> Map<String, T> byId(ProfileDraft draft, ItemKind<T> kind) {
    Map<String, T> byId = new LinkedHashMap<>();
    kind.get().apply(draft).forEach(item -> byId.put(item.id(), item));
    return byId;
  }

  private static <T extends Item<T>> void set(ProfileDraft draft, ItemKind<T> kind, List<T> items) {
    ItemChecks.room(items, kind.list());
    kind.set().accept(draft, List.copyOf(items));
  }

  private static AppException notFound(ItemKind<?> kind) {
    return AppException.of(kind.notFound());
  }
}
