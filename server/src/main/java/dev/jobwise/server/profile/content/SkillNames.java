package dev.jobwise.server.profile.content;

import dev.jobwise.server.common.LowerCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of skill names, which ignore letter case and surrounding white space. */
public final class SkillNames {

  private SkillNames() {}

  /**
   * The names followed by further ones; the first spelling wins.
   *
   * @throws dev.jobwise.server.common.error.AppException if there are too many in total
   */
  public static List<String> added(List<String> names, List<String> more) {
    Set<String> known =
        names.stream().map(SkillNames::key).collect(Collectors.toCollection(HashSet::new));
    List<String> all = new ArrayList<>(names);
    for (String name : more) {
      if (known.add(key(name))) {
        all.add(name.strip());
      }
    }
    ItemChecks.room(all, "skills");
    return List.copyOf(all);
  }

  /** The names without those of another list. */
  public static List<String> without(List<String> names, List<String> others) {
    Set<String> gone = others.stream().map(SkillNames::key).collect(Collectors.toSet());
    return names.stream().filter(name -> !gone.contains(key(name))).toList();
  }

  private static String key(String name) {
    return LowerCase.of(name.strip());
  }
}
