package dev.jobwise.server.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Ids;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes and reads our JWTs: HS256 only. Needs no database. */
public final class Jwts {

  /** The purpose of a token. One kind never passes for another. */
  enum Type {
    ACCESS("access"),
    REFRESH("refresh"),
    STREAM("stream");

    private final String claim;

    Type(String claim) {
      this.claim = claim;
    }
  }

  /** Both the issuer and the audience: this server talks to itself. */
  private static final String NAME = "jobwise";

  /** How far ahead another server's clock may be. */
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

  /** Our tokens have fewer than 1500 characters, even with the longest e-mail address. */
  private static final int MAX_CHARACTERS = 4096;

  /** In the header. */
  private static final Set<String> OUR_PARAMETERS = Set.of("alg", "typ");

  private static final JWSHeader HEADER =
      new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build();

  private final JWSSigner signer;
  private final JWSVerifier verifier;
  private final Clock clock;

  /**
   * @param secret at least 32 bytes, see {@link JwtSecret}
   */
  public Jwts(byte[] secret, Clock clock) {
    this.clock = clock;
    try {
      this.signer = new MACSigner(secret);
      this.verifier = new MACVerifier(secret);
    } catch (JOSEException e) {
      throw new IllegalArgumentException("the JWT secret must be at least 32 bytes long", e);
    }
  }

  /** A new token, valid for {@code life} from now. */
  String issue(Type type, User user, String sessionId, Duration life) {
    return sign(ofUser(user), type, new Caller(user.id(), sessionId), Ids.uuid(), now(), life);
  }

  /** A new token for the stream of one document. */
  String issueStream(Caller caller, String generationId, Duration life) {
    return sign(
        new JWTClaimsSet.Builder().claim("generation_id", generationId),
        Type.STREAM,
        caller,
        Ids.uuid(),
        now(),
        life);
  }

  /**
   * The refresh token that follows a used one. It is always the same for the same arguments, and is
   * recreated each time because it is stored nowhere. Nobody can create it without the key.
   *
   * @param since when the used token was first used
   */
  String successor(String used, User user, String sessionId, Instant since, Duration life) {
    try {
      byte[] text = ("successor of " + used).getBytes(StandardCharsets.US_ASCII);
      // Uses the same signer, but on a text that can't be a token because it contains a blank.
      String jti = signer.sign(HEADER, text).toString();
      Caller caller = new Caller(user.id(), sessionId);
      return sign(ofUser(user), Type.REFRESH, caller, jti, since, life);
    } catch (JOSEException e) {
      throw new IllegalStateException("cannot sign", e);
    }
  }

  private static JWTClaimsSet.Builder ofUser(User user) {
    return new JWTClaimsSet.Builder().claim("email", user.email());
  }

  private Instant now() {
    return clock.instant();
  }

  private String sign(
      JWTClaimsSet.Builder own, Type type, Caller caller, String id, Instant from, Duration life) {
    JWTClaimsSet claims =
        own.issuer(NAME)
            .audience(NAME)
            .subject(Integer.toString(caller.userId()))
            .claim("type", type.claim)
            .claim("sid", caller.sessionId())
            .jwtID(id)
            .issueTime(Date.from(from))
            .expirationTime(Date.from(from.plus(life)))
            .build();
    SignedJWT token = new SignedJWT(HEADER, claims);
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException("cannot sign", e);
    }
    return token.serialize();
  }

  /** The content of a token if it is one of ours, has that type, and has not expired. */
  Optional<JwtClaims> read(Type type, String text) {
    return verified(text, claims -> claims(type, claims));
  }

  /** As {@link #read}, for the stream of that document. */
  Optional<JwtClaims> readStream(String text, String generationId) {
    return verified(
        text,
        claims ->
            generationId.equals(claims.getStringClaim("generation_id"))
                ? claims(Type.STREAM, claims)
                : Optional.empty());
  }

  private interface Check {
    Optional<JwtClaims> of(JWTClaimsSet claims) throws ParseException;
  }

  private Optional<JwtClaims> verified(String text, Check check) {
    if (text.length() > MAX_CHARACTERS) {
      return Optional.empty();
    }
    try {
      SignedJWT token = SignedJWT.parse(text);
      if (!isOfOurForm(token, text) || !token.verify(verifier)) {
        return Optional.empty();
      }
      return check.of(token.getJWTClaimsSet());
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return Optional.empty(); // not a JWT at all, or its claims have other types
    }
  }

  /**
   * Whether the header says only what ours say (RFC 8725, 3.1 and 3.11), and the text is in the
   * exact base64 spelling that was signed.
   */
  private static boolean isOfOurForm(SignedJWT token, String text) throws ParseException {
    JWSHeader header = token.getHeader();
    StringBuilder spelling = new StringBuilder();
    for (Base64URL part : token.getParsedParts()) {
      spelling.append(spelling.length() == 0 ? "" : ".").append(Base64URL.encode(part.decode()));
    }
    return JWSAlgorithm.HS256.equals(header.getAlgorithm())
        && (header.getType() == null || JOSEObjectType.JWT.equals(header.getType()))
        && OUR_PARAMETERS.containsAll(header.toJSONObject().keySet())
        && text.contentEquals(spelling);
  }

  private Optional<JwtClaims> claims(Type type, JWTClaimsSet claims) throws ParseException {
    Instant now = now();
    Date issued = claims.getIssueTime();
    Date expires = claims.getExpirationTime();
    Date notBefore = claims.getNotBeforeTime();
    String sessionId = claims.getStringClaim("sid");
    boolean ours =
        NAME.equals(claims.getIssuer())
            && List.of(NAME).equals(claims.getAudience())
            && type.claim.equals(claims.getStringClaim("type"))
            && (type == Type.STREAM || claims.getStringClaim("email") != null)
            && claims.getJWTID() != null
            && sessionId != null
            && claims.getSubject() != null;
    boolean current =
        issued != null
            && !issued.toInstant().isAfter(now.plus(CLOCK_SKEW))
            && (notBefore == null || !notBefore.toInstant().isAfter(now.plus(CLOCK_SKEW)))
            && expires != null
            && now.isBefore(expires.toInstant());
    if (!ours || !current) {
      return Optional.empty();
    }
    int userId = Integer.parseInt(claims.getSubject());
    return claims.getSubject().equals(Integer.toString(userId))
        ? Optional.of(new JwtClaims(userId, sessionId, expires.toInstant()))
        : Optional.empty();
  }
}
