package dev.jobwise.server.profile.store;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Page;
import dev.jobwise.server.profile.content.Item;
import dev.jobwise.server.profile.content.ItemChange;
import dev.jobwise.server.profile.content.ItemKind;
import dev.jobwise.server.profile.content.ItemLists;
import java.util.List;

/** The lists of a profile, entry by entry. A batch is stored whole or not at all. */
public final class ProfileItems {

  private final Profiles profiles;

  public ProfileItems(Profiles profiles) {
    this.profiles = profiles;
  }

  /** As {@link ItemLists#add}. */
  public <T extends Item<T>> List<T> add(
      Caller caller, String profileId, ItemKind<T> kind, List<ItemChange<T>> changes) {
    return profiles.change(caller, profileId, draft -> ItemLists.add(draft, kind, changes));
  }

  /**
   * A page of one list, in the person's order. A list has at most 100 entries and is read whole.
   *
   * @param limit maximum entries to return
   * @param offset entries to skip; beyond the end the page is empty
   */
  public <T extends Item<T>> Page<T> list(
      Caller caller, String profileId, ItemKind<T> kind, int limit, int offset) {
    List<T> all = profiles.read(store -> store.items(caller, profileId, kind));
    return new Page<>(all.stream().skip(offset).limit(limit).toList(), all.size());
  }

  /** As {@link ItemLists#update}. */
  public <T extends Item<T>> List<T> update(
      Caller caller, String profileId, ItemKind<T> kind, List<ItemChange<T>> changes) {
    return profiles.change(caller, profileId, draft -> ItemLists.update(draft, kind, changes));
  }

  /** As {@link ItemLists#delete}. */
  public <T extends Item<T>> int delete(
      Caller caller, String profileId, ItemKind<T> kind, List<String> ids) {
    return profiles.change(caller, profileId, draft -> ItemLists.delete(draft, kind, ids));
  }
}
