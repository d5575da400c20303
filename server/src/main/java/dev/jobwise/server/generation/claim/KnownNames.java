package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Name;
import dev.jobwise.server.generation.claim.source.Place;
import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.source.Source;

/** Finds names that the profile, the ad or the request mentions: they are supported. */
final class KnownNames implements ClaimRule {

  @Override
  public void check(Passage passage, Findings findings) {
    for (Mention mention : passage.mentions()) {
      if (mention.name() == null) {
        continue;
      }
      Name name = mention.name();
      ClaimKind kind = kind(name);
      if (kind == null) {
        findings.take(mention.from(), mention.to());
      } else {
        Place place = name.place();
        Quote quote = new Quote(place.source(), place.id(), name.field(), name.text());
        findings.supported(mention.from(), mention.to(), kind, quote);
      }
    }
  }

  private static ClaimKind kind(Name name) {
    return switch (name.field()) {
      case "company" -> isJob(name) ? ClaimKind.JOB : ClaimKind.EMPLOYER;
      case "company_name" -> ClaimKind.JOB;
      case "institution", "issuer" -> ClaimKind.INSTITUTION;
      case "full_name", "hiring_manager_name" -> ClaimKind.PERSON;
      default -> name.place().source() == Source.CERTIFICATION ? ClaimKind.CERTIFICATION : null;
    };
  }

  private static boolean isJob(Name name) {
    return name.place().source() == Source.JOB;
  }
}
