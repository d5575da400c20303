package dev.jobwise.server.generation.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * The claims of one document, in the order of the text.
 *
 * @param checkerVersion the version of the rules that found them
 */
public record Evidence(int checkerVersion, List<Claim> claims) {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

  static Evidence of(List<Claim> claims) {
    return new Evidence(ClaimCheck.VERSION, claims);
  }

  /** Returns the form that is stored. */
  public JsonNode toJson() {
    return JSON.valueToTree(this);
  }

  /** Reads the form that {@link #toJson} returns. */
  public static Evidence ofJson(JsonNode stored) {
    try {
      return JSON.treeToValue(stored, Evidence.class);
    } catch (JsonProcessingException foreign) {
      throw new IllegalStateException("Stored evidence cannot be read", foreign);
    }
  }

  /** Counts the claims with this verdict, without opinions. */
  public int count(ClaimVerdict verdict) {
    return (int)
        claims.stream()
            .filter(claim -> claim.kind() != ClaimKind.OPINION && claim.verdict() == verdict)
            .count();
  }

  /** Returns the share of supported claims among those that were decided; 1 if there are none. */
  public double support() {
    int supported = count(ClaimVerdict.SUPPORTED);
    int decided = supported + count(ClaimVerdict.UNSUPPORTED);
    return decided == 0 ? 1 : (double) supported / decided;
  }
}
