package dev.jobwise.server.generation.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * The claims of one document, in the order of its text.
 *
 * @param checkerVersion of the rules that found them
 */
public record Evidence(int checkerVersion, List<Claim> claims) {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

  static Evidence of(List<Claim> claims) {
    return new Evidence(ClaimCheck.VERSION, claims);
  }

  /** As it is stored. */
  public JsonNode toJson() {
    return JSON.valueToTree(this);
  }

  /** As {@link #toJson} gave it. */
  public static Evidence ofJson(JsonNode stored) {
    try {
      return JSON.treeToValue(stored, Evidence.class);
    } catch (JsonProcessingException foreign) {
      throw new IllegalStateException("Stored evidence cannot be read", foreign);
    }
  }

  /** How many claims have this verdict, opinions apart. */
  public int count(ClaimVerdict verdict) {
    return (int)
        claims.stream()
            .filter(claim -> claim.kind() != Kind.OPINION && claim.verdict() == verdict)
            .count();
  }

  /** The supported claims as a share of those that were decided; 1 where there are none. */
  public double support() {
    int supported = count(ClaimVerdict.SUPPORTED);
    int decided = supported + count(ClaimVerdict.UNSUPPORTED);
    return decided == 0 ? 1 : (double) supported / decided;
  }
}
