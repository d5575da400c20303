package dev.jobwise.server.evidence;

import dev.jobwise.evidence.v1.ClaimSource;
import dev.jobwise.server.common.LowerCase;
import dev.jobwise.server.generation.claim.Claim;
import dev.jobwise.server.generation.claim.ClaimVerdict;
import dev.jobwise.server.generation.claim.Evidence;
import dev.jobwise.server.generation.claim.source.Quote;
import java.util.Optional;

/** Converts evidence to messages of the contract. */
final class EvidenceMessages {

  /** The version of the generated text; there are no others yet. */
  private static final int GENERATED_VERSION = 1;

  private EvidenceMessages() {}

  static dev.jobwise.evidence.v1.Evidence message(String generationId, Evidence evidence) {
    dev.jobwise.evidence.v1.Evidence.Builder message =
        dev.jobwise.evidence.v1.Evidence.newBuilder()
            .setGenerationId(generationId)
            .setVersion(GENERATED_VERSION)
            .setCheckerVersion(evidence.checkerVersion())
            .setSupported(evidence.count(ClaimVerdict.SUPPORTED))
            .setUnsupported(evidence.count(ClaimVerdict.UNSUPPORTED))
            .setUnverifiable(evidence.count(ClaimVerdict.UNVERIFIABLE))
            .setSupport(evidence.support());
    evidence.claims().forEach(claim -> message.addClaims(claim(claim)));
    return message.build();
  }

  private static dev.jobwise.evidence.v1.Claim claim(Claim claim) {
    dev.jobwise.evidence.v1.Claim.Builder message =
        dev.jobwise.evidence.v1.Claim.newBuilder()
            .setStart(claim.start())
            .setEnd(claim.end())
            .setText(claim.text())
            .setKind(LowerCase.of(claim.kind().name()))
            .setVerdict(LowerCase.of(claim.verdict().name()));
    claim.evidence().forEach(quote -> message.addEvidence(source(quote)));
    Optional.ofNullable(claim.note()).ifPresent(message::setNote);
    return message.build();
  }

  private static ClaimSource source(Quote quote) {
    ClaimSource.Builder message =
        ClaimSource.newBuilder()
            .setSource(LowerCase.of(quote.source().name()))
            .setField(quote.field())
            .setQuote(quote.quote());
    Optional.ofNullable(quote.id()).ifPresent(message::setId);
    return message.build();
  }
}
