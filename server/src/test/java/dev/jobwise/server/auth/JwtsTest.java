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
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtsTest {

  private static final byte[] SECRET =
      "not-a-real-secret-only-for-tests-not-a-real-secret-only-for-tests"
          .getBytes(StandardCharsets.UTF_8);
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final User USER = new User(7, "ada@example.com", "Ada", true, false, NOW, NOW);

  private static final String GOOD = "{'alg':'HS256','typ':'JWT'}";

  private final Jwts tokens = at(NOW);

  @Test
  void read_answersWhatWasIssued() {
    String token = tokens.issue(Jwts.Type.ACCESS, USER, "session", Duration.ofHours(1));

    assertThat(tokens.read(Jwts.Type.ACCESS, token))
        .contains(new JwtClaims(7, "session", NOW.plus(Duration.ofHours(1))));
  }

  @Test
  void issue_neverRepeatsItself() {
    assertThat(tokens.issue(Jwts.Type.REFRESH, USER, "s", Duration.ofDays(7)))
        .isNotEqualTo(tokens.issue(Jwts.Type.REFRESH, USER, "s", Duration.ofDays(7)));
  }

  @Test
  void read_keepsTheTypesApart() {
    String access = tokens.issue(Jwts.Type.ACCESS, USER, "s", Duration.ofHours(1));
    String refresh = tokens.issue(Jwts.Type.REFRESH, USER, "s", Duration.ofHours(1));

    assertThat(tokens.read(Jwts.Type.REFRESH, access)).isEmpty();
    assertThat(tokens.read(Jwts.Type.ACCESS, refresh)).isEmpty();
  }

  @Test
  void read_endsAtTheSecondOfExpiry() {
    String token = tokens.issue(Jwts.Type.ACCESS, USER, "s", Duration.ofHours(1));

    assertThat(at(NOW.plusSeconds(3599)).read(Jwts.Type.ACCESS, token)).isPresent();
    assertThat(at(NOW.plusSeconds(3600)).read(Jwts.Type.ACCESS, token)).isEmpty();
  }

  @Test
  void read_refusesAnotherKey() {
    byte[] other = SECRET.clone();
    other[0]++;
    String token =
        new Jwts(other, Clock.fixed(NOW, ZoneOffset.UTC))
            .issue(Jwts.Type.ACCESS, USER, "s", Duration.ofHours(1));

    assertThat(tokens.read(Jwts.Type.ACCESS, token)).isEmpty();
  }

  @Test
  void read_refusesAlgNone() {
    String token = new PlainJWT(claims().build()).serialize();

    assertThat(tokens.read(Jwts.Type.ACCESS, token)).isEmpty();
    assertThat(tokens.read(Jwts.Type.ACCESS, token + "AAAA")).isEmpty();
  }

  @Test
  void read_refusesAnotherAlgorithmOfTheSameKey() throws Exception {
    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS512), claims().build());
    token.sign(new MACSigner(SECRET));

    assertThat(tokens.read(Jwts.Type.ACCESS, token.serialize())).isEmpty();
  }

  @Test
  void read_refusesAChangedPayload() {
    String[] parts = tokens.issue(Jwts.Type.ACCESS, USER, "s", Duration.ofHours(1)).split("\\.");
    String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    parts[1] =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(payload.replace("\"7\"", "\"8\"").getBytes(StandardCharsets.UTF_8));

    assertThat(tokens.read(Jwts.Type.ACCESS, String.join(".", parts))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "aud", "sub", "email", "type", "sid", "jti", "iat", "exp"})
  void read_needsEveryClaim(String claim) throws Exception {
    assertThat(tokens.read(Jwts.Type.ACCESS, signed(claims -> claims))).isPresent();
    assertThat(tokens.read(Jwts.Type.ACCESS, signed(claims -> claims.claim(claim, null))))
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

  /** All signed with our key, or not at all where the header says so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // header | claims that differ from good ones
        "{'alg':'none'} | {}",
        "{'alg':'None'} | {}",
        "{'alg':'HS384'} | {}",
        "{'alg':'HS512'} | {}",
        "{'alg':'RS256'} | {}",
        "{'alg':'ES256'} | {}",
        "{'alg':'hs256'} | {}",
        "{'alg':['HS256']} | {}",
        "{'typ':'JWT'} | {}",
        "{'alg':'HS256','alg':'none'} | {}",
        "{'alg':'HS256','typ':'at+jwt'} | {}",
        "{'alg':'HS256','typ':'JOSE'} | {}",
        "{'alg':'HS256','typ':7} | {}",
        "{'alg':'HS256','cty':'JWT'} | {}",
        "{'alg':'HS256','kid':'../../../dev/null'} | {}",
        "{'alg':'HS256','kid':'1 OR 1=1'} | {}",
        "{'alg':'HS256','jku':'http://127.0.0.1/keys'} | {}",
        "{'alg':'HS256','jwk':{'kty':'oct','k':'AAAA'}} | {}",
        "{'alg':'HS256','x5u':'http://127.0.0.1/'} | {}",
        "{'alg':'HS256','crit':['exp'],'exp':1} | {}",
        "{'alg':'HS256','crit':['b64'],'b64':false} | {}",
        "{'alg':'HS256','zip':'DEF'} | {}",
        "{'alg':'HS256'} | {'nbf':NOW+61}",
        "{'alg':'HS256'} | {'nbf':'soon'}",
        "{'alg':'HS256'} | {'iat':NOW+61}",
        "{'alg':'HS256'} | {'iat':'now'}",
        "{'alg':'HS256'} | {'exp':NOW}",
        "{'alg':'HS256'} | {'exp':'never'}",
        "{'alg':'HS256'} | {'exp':null}",
        "{'alg':'HS256'} | {'aud':['jobwise','others']}",
        "{'alg':'HS256'} | {'aud':[]}",
        "{'alg':'HS256'} | {'aud':{'jobwise':1}}",
        "{'alg':'HS256'} | {'iss':['jobwise']}",
        "{'alg':'HS256'} | {'iss':'JobWise'}",
        "{'alg':'HS256'} | {'type':'refresh'}",
        "{'alg':'HS256'} | {'type':['access']}",
        "{'alg':'HS256'} | {'sub':'7 '}",
        "{'alg':'HS256'} | {'sub':'+7'}",
        "{'alg':'HS256'} | {'sub':'99999999999'}",
        "{'alg':'HS256'} | {'sub':''}",
        "{'alg':'HS256'} | {'sid':5}",
        "{'alg':'HS256'} | {'jti':5}",
        "{'alg':'HS256'} | {'email':5}",
        "{'alg':'HS256'} | {'x':1,'x':2}",
      })
  void read_refuses(String header, String changes) throws Exception {
    assertThat(tokens.read(Jwts.Type.ACCESS, token(header, changes))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'alg':'HS256'} | {}",
        "{'alg':'HS256','typ':'JWT'} | {}",
        "{'alg':'HS256','typ':'jwt'} | {}",
        "{'typ':'JWT','alg':'HS256'} | {'aud':'jobwise'}",
        "{'alg':'HS256'} | {'aud':['jobwise']}",
        "{'alg':'HS256'} | {'nbf':NOW+60}",
        "{'alg':'HS256'} | {'nbf':0}",
        "{'alg':'HS256'} | {'iat':NOW+60}",
        "{'alg':'HS256'} | {'exp':NOW+1}",
      })
  void read_takes(String header, String changes) throws Exception {
    assertThat(tokens.read(Jwts.Type.ACCESS, token(header, changes))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a.b.c", "..", "eyJhbGciOiJIUzI1NiJ9..", "\u0000.\u0000.\u0000"})
  void read_refusesWhatIsNoToken(String text) {
    assertThat(tokens.read(Jwts.Type.ACCESS, text)).isEmpty();
  }

  /** One text for each token: base64 can be spelled in several ways. */
  @Test
  void read_refusesOtherSpellings() {
    String token = tokens.issue(Jwts.Type.ACCESS, USER, "s", Duration.ofHours(1));
    String last = token.substring(0, token.length() - 1);
    int spellings = 0;
    for (char c :
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
      spellings += tokens.read(Jwts.Type.ACCESS, last + c).isPresent() ? 1 : 0;
    }

    assertThat(spellings).isEqualTo(1);
    for (String other : List.of(token + "=", token + "\n", " " + token, token.replace(".", ".!"))) {
      assertThat(tokens.read(Jwts.Type.ACCESS, other)).isEmpty();
    }
    assertThat(tokens.read(Jwts.Type.ACCESS, token + ".x.y")).isEmpty();
  }

  /** Also when it is well signed: nothing of such a size is read at all. */
  @Test
  void read_refusesHugeAndDeepTokens() throws Exception {
    String deep = "[".repeat(1200) + "]".repeat(1200);

    assertThat(tokens.read(Jwts.Type.ACCESS, token(GOOD, "{'x':'" + "x".repeat(4096) + "'}")))
        .isEmpty();
    assertThat(tokens.read(Jwts.Type.ACCESS, token("{'alg':'HS256','x':" + deep + "}", "{}")))
        .isEmpty();
    assertThat(tokens.read(Jwts.Type.ACCESS, "A".repeat(50_000_000))).isEmpty();
    String inner = tokens.issue(Jwts.Type.ACCESS, USER, "s", Duration.ofHours(1));
    String nested = base64("{'alg':'HS256','cty':'JWT'}") + "." + base64(inner);
    assertThat(tokens.read(Jwts.Type.ACCESS, nested + "." + signature(nested))).isEmpty();
  }

  /**
   * A token of the given header, of good claims and others; values are written one after another.
   */
  private static String token(String header, String changes) throws Exception {
    StringBuilder claims = new StringBuilder(changes.substring(0, changes.length() - 1));
    String good =
        "'iss':'jobwise','aud':'jobwise','sub':'7','email':'a@b.io','type':'access','sid':'s',"
            + "'jti':'j','iat':NOW,'exp':NOW+3600";
    for (String claim : good.split(",")) {
      if (!changes.contains(claim.substring(0, claim.indexOf(':') + 1))) {
        claims.append(claims.length() == 1 ? "" : ",").append(claim);
      }
    }
    claims.append('}');
    Matcher time = Pattern.compile("NOW(?:\\+(\\d+))?").matcher(claims);
    String text =
        time.replaceAll(
            found ->
                Long.toString(
                    NOW.getEpochSecond()
                        + (found.group(1) == null ? 0 : Long.parseLong(found.group(1)))));
    String content = base64(header) + "." + base64(text);
    return content
        + "."
        + (header.toLowerCase(Locale.ROOT).contains("none") ? "" : signature(content));
  }

  private static String base64(String text) {
    byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String signature(String content) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
    byte[] bytes = mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private void assertRefused(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    assertThat(tokens.read(Jwts.Type.ACCESS, signed(change))).isEmpty();
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

  private static Jwts at(Instant now) {
    return new Jwts(SECRET, Clock.fixed(now, ZoneOffset.UTC));
  }
}
