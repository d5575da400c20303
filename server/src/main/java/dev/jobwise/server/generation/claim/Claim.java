package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Quote;
import java.util.List;

/**
 * A statement of a document that may be true or false.
 *
 * @param start its first code point in the text
 * @param end the first code point after it
 * @param evidence the quotes that support it; empty unless it is supported
 * @param note why it is not supported; null if it is supported or an opinion
 */
public record Claim(
    int start,
    int end,
    String text,
    ClaimKind kind,
    ClaimVerdict verdict,
    List<Quote> evidence,
    String note) {

  public boolean isUnsupported() {
    return verdict == ClaimVerdict.UNSUPPORTED;
  }
}
