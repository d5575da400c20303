package dev.jobwise.server.transport;

import com.linecorp.armeria.common.TlsKeyPair;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the certificate of a port that speaks TLS, and finds mistakes before the first client. */
final class TlsCertificate {

  private static final Logger log = LoggerFactory.getLogger(TlsCertificate.class);

  private TlsCertificate() {}

  /**
   * Reads two PEM files.
   *
   * @param chain the certificate, followed by those that lead to its authority
   * @param key its private key, RSA or EC, as PKCS #8 without a passphrase
   * @throws IllegalArgumentException in one line if a file can't be used, or if they don't belong
   *     together
   */
  static TlsKeyPair read(Path chain, Path key) {
    TlsKeyPair pair = parse(chain, content(chain), key, content(key));
    X509Certificate certificate = pair.certificateChain().get(0);
    if (!belongTogether(certificate.getPublicKey(), pair.privateKey())) {
      throw new IllegalArgumentException("the key in " + key + " is not that of " + chain);
    }
    return pair;
  }

  /** Only warns: a test may want that, and a renewal may be under way. */
  static void warnIfNotValid(TlsKeyPair pair, Path chain) {
    try {
      pair.certificateChain().get(0).checkValidity();
    } catch (CertificateException notNow) {
      log.warn("The certificate in {} is not valid now: {}", chain, notNow.getMessage());
    }
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("cannot read the file " + file, unreadable);
    }
  }

  private static TlsKeyPair parse(Path chainFile, byte[] chain, Path keyFile, byte[] key) {
    if (!new String(chain, StandardCharsets.ISO_8859_1).contains("-----BEGIN CERTIFICATE-----")) {
      throw new IllegalArgumentException(chainFile + " holds no certificate as PEM");
    }
    try {
      return TlsKeyPair.of(new ByteArrayInputStream(key), new ByteArrayInputStream(chain));
    } catch (IllegalArgumentException unreadable) {
      boolean isKey = String.valueOf(unreadable.getMessage()).contains("key");
      throw new IllegalArgumentException(
          isKey
              ? keyFile
                  + " holds no private key as PEM without a passphrase (expected: RSA or EC as"
                  + " PKCS #8; \"openssl pkcs8 -topk8 -nocrypt\" converts others)"
              : chainFile + " holds a certificate that cannot be read",
          unreadable);
    }
  }

  private static boolean belongTogether(PublicKey lock, PrivateKey key) {
    String algorithm =
        switch (key.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> key.getAlgorithm();
        };
    try {
      byte[] text = {1, 2, 3};
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(text);
      byte[] signed = signature.sign();
      signature.initVerify(lock);
      signature.update(text);
      return signature.verify(signed);
    } catch (GeneralSecurityException differentKinds) {
      return false;
    }
  }
}
