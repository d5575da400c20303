package dev.jobwise.server.profile.content;

import java.time.LocalDate;

/**
 * A certificate that somebody issued.
 *
 * @param issuer empty if not stated
 * @param dateObtained as written; empty if not stated
 * @param expiryDate last day of validity; null if there is none
 * @param credentialId number or link; null if there is none
 */
public record Certification(
    String id,
    String profileId,
    String name,
    String issuer,
    String dateObtained,
    LocalDate expiryDate,
    String credentialId)
    implements Item<Certification> {

  public static final Certification BLANK = new Certification(null, null, null, "", "", null, null);

  @Override
  public Certification withIdentity(String newId, String newProfileId) {
    return new Certification(
        newId, newProfileId, name, issuer, dateObtained, expiryDate, credentialId);
  }

  @Override
  public Certification checked(ItemChecks checks) {
    checks.required(name, "name");
    return this;
  }

  @Override
  public Certification following(Certification before, boolean enhancedSent) {
    return this;
  }
}
