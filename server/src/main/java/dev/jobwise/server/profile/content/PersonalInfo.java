package dev.jobwise.server.profile.content;

/** Name and contact details of the person; all but the first two may be null. */
public record PersonalInfo(
    String fullName,
    String email,
    String phone,
    String location,
    String linkedin,
    String github,
    String website) {

  /** Of a person of whom nothing is known. */
  public static final PersonalInfo BLANK =
      new PersonalInfo(null, null, null, null, null, null, null);
}
