package dev.jobwise.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  private static final byte[] SECRET =
      "not-a-real-secret-only-for-tests-not-a-real-secret-only-for-tests"
          .getBytes(StandardCharsets.UTF_8);
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final User USER = new User(7, "ada@example.com", "Ada", true, false, NOW, NOW);

  private final Tokens tokens = at(NOW);

  @Test
  void read_answersWhatWasIssued() {
    String token = tokens.issue(Tokens.Type.ACCESS, USER, "session", Duration.ofHours(1));

    assertThat(tokens.read(Tokens.Type.ACCESS, token))
        .contains(new Claims(7, "session", NOW.plus(Duration.ofHours(1))));
  }

  @Test
  void issue_neverRepeatsItself() {
    assertThat(tokens.issue(Tokens.Type.REFRESH, USER, "s", Duration.ofDays(7)))
        .isNotEqualTo(tokens.issue(Tokens.Type.REFRESH, USER, "s", Duration.ofDays(7)));
  }

  @Test
  void read_keepsTheTypesApart() {
    String access = tokens.issue(Tokens.Type.ACCESS, USER, "s", Duration.ofHours(1));
    String refresh = tokens.issue(Tokens.Type.REFRESH, USER, "s", Duration.ofHours(1));

    assertThat(tokens.read(Tokens.Type.REFRESH, access)).isEmpty();
    assertThat(tokens.read(Tokens.Type.ACCESS, refresh)).isEmpty();
  }

  @Test
  void read_endsAtTheSecondOfExpiry() {
    String token = tokens.issue(Tokens.Type.ACCESS, USER, "s", Duration.ofHours(1));

    assertThat(at(NOW.plusSeconds(3599)).read(Tokens.Type.ACCESS, token)).isPresent();
    assertThat(at(NOW.plusSeconds(3600)).read(Tokens.Type.ACCESS, token)).isEmpty();
  }

  @Test
  void read_refusesAnotherKey() {
    byte[] other = SECRET.clone();
    other[0]++;
    String token =
        new Tokens(other, Clock.fixed(NOW, ZoneOffset.UTC))
            .issue(Tokens.Type.ACCESS, USER, "s", Duration.ofHours(1));

    assertThat(tokens.read(Tokens.Type.ACCESS, token)).isEmpty();
  }

  @Test
  void read_refusesAlgNone() {
    String token = new PlainJWT(claims().build()).serialize();

    assertThat(tokens.read(Tokens.Type.ACCESS, token)).isEmpty();
    assertThat(tokens.read(Tokens.Type.ACCESS, token + "AAAA")).isEmpty();
  }

  @Test
  void read_refusesAnotherAlgorithmOfTheSameKey() throws Exception {
    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS512), claims().build());
    token.sign(new MACSigner(SECRET));

    assertThat(tokens.read(Tokens.Type.ACCESS, token.serialize())).isEmpty();
  }

  @Test
  void read_refusesAChangedPayload() {
    String[] parts = tokens.issue(Tokens.Type.ACCESS, USER, "s", Duration.ofHours(1)).split("\\.");
    String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    parts[1] =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(payload.replace("\"7\"", "\"8\"").getBytes(StandardCharsets.UTF_8));

    assertThat(tokens.read(Tokens.Type.ACCESS, String.join(".", parts))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "aud", "sub", "email", "type", "sid", "jti", "iat", "exp"})
  void read_needsEveryClaim(String claim) throws Exception {
    assertThat(tokens.read(Tokens.Type.ACCESS, signed(claims -> claims))).isPresent();
    assertThat(tokens.read(Tokens.Type.ACCESS, signed(claims -> claims.claim(claim, null))))
        .isEmpty();
  }

  @Test
  void read_refusesForeignOrMalformedClaims() throws Exception {
    assertRefused(claims -> claims.issuer("someone else"));
    assertRefused(claims -> claims.audience("someone else"));
    assertRefused(claims -> claims.subject("seven"));
    assertRefused(claims -> claims.claim("sid", 5));
    assertRefused(claims -> claims.issueTime(Date.from(NOW.plusSeconds(120))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a.b.c", "..", "eyJhbGciOiJIUzI1NiJ9..", "\u0000.\u0000.\u0000"})
  void read_refusesWhatIsNoToken(String text) {
    assertThat(tokens.read(Tokens.Type.ACCESS, text)).isEmpty();
  }

  private void assertRefused(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    assertThat(tokens.read(Tokens.Type.ACCESS, signed(change))).isEmpty();
  }

  private static String signed(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    SignedJWT token =
        new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), change.apply(claims()).build());
    token.sign(new MACSigner(SECRET));
    return token.serialize();
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer("jobwise")
        .audience("jobwise")
        .subject("7")
        .claim("email", "ada@example.com")
        .claim("type", "access")
        .claim("sid", "s")
        .jwtID("j")
        .issueTime(Date.from(NOW))
        .expirationTime(Date.from(NOW.plusSeconds(3600)));
  }

  private static Tokens at(Instant now) {
    return new Tokens(SECRET, Clock.fixed(now, ZoneOffset.UTC));
  }
}
