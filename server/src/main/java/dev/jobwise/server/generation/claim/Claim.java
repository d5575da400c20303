package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Quote;
import java.util.List;

/**
 * What a document says that may be true or false.
 *
 * @param start code points of the text before it
 * @param end code points up to its end
 * @param evidence what it was found in; empty unless it is supported
 * @param note why it is not supported; null if it is
 */
public record Claim(
    int start,
    int end,
    String text,
    Kind kind,
    ClaimVerdict verdict,
    List<Quote> evidence,
    String note) {

  public boolean isUnsupported() {
    return verdict == ClaimVerdict.UNSUPPORTED;
  }
}
