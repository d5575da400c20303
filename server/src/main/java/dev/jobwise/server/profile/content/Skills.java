package dev.jobwise.server.profile.content;

import java.util.List;

/** Skills, languages and certifications, each in the person's own order. */
public record Skills(
    List<String> technical,
    List<String> soft,
    List<Language> languages,
    List<Certification> certifications) {}
