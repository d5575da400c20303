package dev.jobwise.server.settings;

import dev.jobwise.server.storage.S3Storage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The settings of files that are made of documents, read from environment variables.
 *
 * @param fontDirectory {@code JOBWISE_FONT_DIR}: fonts for scripts that the shipped ones lack; null
 *     for none
 * @param bucket {@code S3_BUCKET_NAME}, {@code S3_REGION}, {@code S3_ENDPOINT_URL}, {@code
 *     AWS_ACCESS_KEY_ID} and {@code AWS_SECRET_ACCESS_KEY}: where files are kept; null for the data
 *     directory
 */
public record FileSettings(Path fontDirectory, S3Storage.Bucket bucket) {

  static FileSettings read(Environment env) {
    Path fonts = env.path("JOBWISE_FONT_DIR");
    if (fonts != null && !Files.isDirectory(fonts)) {
      throw Environment.bad("JOBWISE_FONT_DIR", fonts.toString(), "a directory with fonts");
    }
    return new FileSettings(fonts, bucket(env));
  }

  private static S3Storage.Bucket bucket(Environment env) {
    String name = env.text("S3_BUCKET_NAME", null);
    String region = env.text("S3_REGION", "us-east-1");
    String endpoint = env.text("S3_ENDPOINT_URL", null);
    String id = env.text("AWS_ACCESS_KEY_ID", null);
    String key = env.secret("AWS_SECRET_ACCESS_KEY");
    if (name == null) {
      return null;
    }
    if (id == null || key == null) {
      throw new StartException(
          "S3_BUCKET_NAME needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: set both");
    }
    return new S3Storage.Bucket(name, region, endpoint == null ? null : url(endpoint), id, key);
  }

  private static URI url(String endpoint) {
    if (endpoint.matches("https?://[^/?#@]+/?")) {
      try {
        return URI.create(endpoint);
      } catch (IllegalArgumentException notAUri) {
        // Falls through to the error below.
      }
    }
    throw Environment.bad(
        "S3_ENDPOINT_URL", endpoint, "an address such as https://s3.example.com:9000");
  }
}
