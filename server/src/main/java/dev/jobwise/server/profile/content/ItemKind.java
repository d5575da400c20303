package dev.jobwise.server.profile.content;

import static dev.jobwise.errors.v1.Reason.REASON_CERTIFICATION_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_EDUCATION_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_EXPERIENCE_NOT_FOUND;
import static dev.jobwise.errors.v1.Reason.REASON_PROJECT_NOT_FOUND;

import dev.jobwise.errors.v1.Reason;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One of the lists of a profile.
 *
 * @param notFound the reason for refusing a missing entry
 * @param list name of the list, as the contract spells it
 * @param idPrefix prefix of the ids of its entries
 * @param blank an entry without any value
 */
public record ItemKind<T extends Item<T>>(
    Reason notFound,
    String list,
    String idPrefix,
    T blank,
    Function<ProfileDraft, List<T>> get,
    BiConsumer<ProfileDraft, List<T>> set) {

  public static final ItemKind<Experience> EXPERIENCES =
      new ItemKind<>(
          REASON_EXPERIENCE_NOT_FOUND,
          "experiences",
          "exp",
          Experience.BLANK,
          draft -> draft.experiences,
          (draft, items) -> draft.experiences = items);

  public static final ItemKind<Education> EDUCATION =
      new ItemKind<>(
          REASON_EDUCATION_NOT_FOUND,
          "education",
          "edu",
          Education.BLANK,
          draft -> draft.education,
          (draft, items) -> draft.education = items);

  public static final ItemKind<Project> PROJECTS =
      new ItemKind<>(
          REASON_PROJECT_NOT_FOUND,
          "projects",
          "proj",
          Project.BLANK,
          draft -> draft.projects,
          (draft, items) -> draft.projects = items);

  public static final ItemKind<Certification> CERTIFICATIONS =
      new ItemKind<>(
          REASON_CERTIFICATION_NOT_FOUND,
          "certifications",
          "cert",
          Certification.BLANK,
          draft -> draft.certifications,
          (draft, items) -> draft.certifications = items);
}
