package dev.jobwise.server.profile.draft.text;

/** What stands below a heading. */
public enum SectionKind {
  SUMMARY,
  EXPERIENCE,
  EDUCATION,
  PROJECTS,
  SKILLS,
  SOFT_SKILLS,
  CERTIFICATIONS,
  LANGUAGES,
  CONTACT,
  OTHER
}
