package dev.jobwise.server.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Ids;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Writes and reads our JWTs: HS256 only. Touches nothing but the processor. */
public final class Tokens {

  /** What a token is for. One kind never passes for the other. */
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

  private static final JWSHeader HEADER =
      new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build();

  private final JWSSigner signer;
  private final JWSVerifier verifier;
  private final Clock clock;

  /**
   * @param secret at least 32 bytes, see {@link JwtSecret}
   */
  public Tokens(byte[] secret, Clock clock) {
    this.clock = clock;
    try {
      this.signer = new MACSigner(secret);
      this.verifier = new MACVerifier(secret);
    } catch (JOSEException e) {
      throw new IllegalArgumentException("the JWT secret must be at least 32 bytes long", e);
    }
  }

  /** A new token, valid from now on for {@code life}. */
  String issue(Type type, User user, String sessionId, Duration life) {
    return sign(
        new JWTClaimsSet.Builder().claim("email", user.email()),
        type,
        new Caller(user.id(), sessionId),
        life);
  }

  /** A new token for the stream of one document. */
  String issueStream(Caller caller, String generationId, Duration life) {
    return sign(
        new JWTClaimsSet.Builder().claim("generation_id", generationId), Type.STREAM, caller, life);
  }

  private String sign(JWTClaimsSet.Builder own, Type type, Caller caller, Duration life) {
    Instant now = clock.instant();
    JWTClaimsSet claims =
        own.issuer(NAME)
            .audience(NAME)
            .subject(Integer.toString(caller.userId()))
            .claim("type", type.claim)
            .claim("sid", caller.sessionId())
            .jwtID(Ids.uuid())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(life)))
            .build();
    SignedJWT token = new SignedJWT(HEADER, claims);
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException("cannot sign", e);
    }
    return token.serialize();
  }

  /** What a token says, if it is one of ours, of that type, and has not expired. */
  Optional<Claims> read(Type type, String text) {
    return verified(text, claims -> claims(type, claims));
  }

  /** As {@link #read}, for the stream of that document. */
  Optional<Claims> readStream(String text, String generationId) {
    return verified(
        text,
        claims ->
            generationId.equals(claims.getStringClaim("generation_id"))
                ? claims(Type.STREAM, claims)
                : Optional.empty());
  }

  private interface Check {
    Optional<Claims> of(JWTClaimsSet claims) throws ParseException;
  }

  private Optional<Claims> verified(String text, Check check) {
    try {
      SignedJWT token = SignedJWT.parse(text);
      if (!JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm()) || !token.verify(verifier)) {
        return Optional.empty();
      }
      return check.of(token.getJWTClaimsSet());
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return Optional.empty(); // not a JWT at all, or its claims have other types
    }
  }

  private Optional<Claims> claims(Type type, JWTClaimsSet claims) throws ParseException {
    Instant now = clock.instant();
    Date issued = claims.getIssueTime();
    Date expires = claims.getExpirationTime();
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
            && expires != null
            && now.isBefore(expires.toInstant());
    if (!ours || !current) {
      return Optional.empty();
    }
    return Optional.of(
        new Claims(Integer.parseInt(claims.getSubject()), sessionId, expires.toInstant()));
  }
}
