package dev.jobwise.server.profile.store;

import dev.jobwise.server.common.Caller;
import dev.jobwise.server.profile.content.ProfileChange;
import dev.jobwise.server.profile.content.ProfileDraft;
import dev.jobwise.server.profile.content.SkillNames;
import dev.jobwise.server.profile.content.Skills;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The skills of a profile. */
public final class ProfileSkills {

  /** One of the two lists of skill names. */
  public enum Kind {
    TECHNICAL(draft -> draft.technical, (draft, names) -> draft.technical = names),
    SOFT(draft -> draft.soft, (draft, names) -> draft.soft = names);

    private final Function<ProfileDraft, List<String>> get;
    private final BiConsumer<ProfileDraft, List<String>> set;

    Kind(Function<ProfileDraft, List<String>> get, BiConsumer<ProfileDraft, List<String>> set) {
      this.get = get;
      this.set = set;
    }
  }

  /**
   * The outcome of a change to a list of skill names.
   *
   * @param changed number of names added or removed
   * @param names all current names
   */
  public record Outcome(int changed, List<String> names) {}

  private final Profiles profiles;

  public ProfileSkills(Profiles profiles) {
    this.profiles = profiles;
  }

  public Skills get(Caller caller, String profileId) {
    return profiles.get(caller, profileId).skills();
  }

  /** Replaces the lists that the change holds. */
  public Skills replace(Caller caller, String profileId, ProfileChange change) {
    return profiles.update(caller, profileId, change).skills();
  }

  /** Adds names at the end and skips those already there in any letter case. */
  public Outcome add(Caller caller, String profileId, Kind kind, List<String> names) {
    return change(caller, profileId, kind, before -> SkillNames.added(before, names));
  }

  /** Removes names, ignoring letter case, and skips unknown ones. */
  public Outcome remove(Caller caller, String profileId, Kind kind, List<String> names) {
    return change(caller, profileId, kind, before -> SkillNames.without(before, names));
  }

  private Outcome change(
      Caller caller, String profileId, Kind kind, Function<List<String>, List<String>> rule) {
    return profiles.change(
        caller,
        profileId,
        draft -> {
          List<String> before = kind.get.apply(draft);
          List<String> after = rule.apply(before);
          kind.set.accept(draft, after);
          return new Outcome(Math.abs(after.size() - before.size()), after);
        });
  }
}
