package dev.jobwise.server.profile.content;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One of the lists of a profile.
 *
 * @param name of one entry, as error texts begin
 * @param list of the list, as the contract spells it
 * @param idPrefix what the ids of its entries begin with
 * @param blank an entry without any value
 */
public record ItemKind<T extends Item<T>>(
    String name,
    String list,
    String idPrefix,
    T blank,
    Function<ProfileDraft, List<T>> get,
    BiConsumer<ProfileDraft, List<T>> set) {

  public static final ItemKind<Experience> EXPERIENCES =
      new ItemKind<>(
          "Experience",
          "experiences",
          "exp",
          Experience.BLANK,
          draft -> draft.experiences,
          (draft, items) -> draft.experiences = items);

  public static final ItemKind<Education> EDUCATION =
      new ItemKind<>(
          "Education",
          "education",
          "edu",
          Education.BLANK,
          draft -> draft.education,
          (draft, items) -> draft.education = items);

  public static final ItemKind<Project> PROJECTS =
      new ItemKind<>(
          "Project",
          "projects",
          "proj",
          Project.BLANK,
          draft -> draft.projects,
          (draft, items) -> draft.projects = items);

  public static final ItemKind<Certification> CERTIFICATIONS =
      new ItemKind<>(
          "Certification",
          "certifications",
          "cert",
          Certification.BLANK,
          draft -> draft.certifications,
          (draft, items) -> draft.certifications = items);
}
