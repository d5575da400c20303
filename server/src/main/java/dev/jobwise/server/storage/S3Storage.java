package dev.jobwise.server.storage;

import static dev.jobwise.errors.v1.Reason.REASON_STORAGE_UNAVAILABLE;

import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.file.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Keeps files as private objects of a bucket, in Amazon S3 or any server that speaks its API. */
public final class S3Storage implements FileStorage {

  private static final Duration CONNECT = Duration.ofSeconds(3);

  /** One call with its repetitions: less than a request may take. */
  private static final Duration CALL = Duration.ofSeconds(15);

  private static final Logger log = LoggerFactory.getLogger(S3Storage.class);

  private final String bucket;
  private final S3Client client;
  private final S3Presigner presigner;

  /**
   * Where the bucket is.
   *
   * @param region such as {@code eu-central-1}
   * @param endpoint of a server other than Amazon's; null for Amazon's
   */
  public record Bucket(
      String name, String region, URI endpoint, String accessKeyId, String secretAccessKey) {

    /** Hides the key. */
    @Override
    public String toString() {
      return name;
    }
  }

  public S3Storage(Bucket bucket) {
    this.bucket = bucket.name();
    AwsCredentialsProvider credentials =
        StaticCredentialsProvider.create(
            AwsBasicCredentials.create(bucket.accessKeyId(), bucket.secretAccessKey()));
    Region region = Region.of(bucket.region());
    // Other servers seldom have a host name for each bucket.
    boolean inPath = bucket.endpoint() != null;
    this.client =
        S3Client.builder()
            .region(region)
            .endpointOverride(bucket.endpoint())
            .forcePathStyle(inPath)
            .credentialsProvider(credentials)
            .httpClientBuilder(
                UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(CALL))
            .overrideConfiguration(config -> config.apiCallTimeout(CALL))
            // Other servers don't know the newer checksums.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .build();
    this.presigner =
        S3Presigner.builder()
            .region(region)
            .endpointOverride(bucket.endpoint())
            .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(inPath).build())
            .credentialsProvider(credentials)
            .build();
  }

  @Override
  public void put(String key, byte[] content) {
    call(
        () ->
            client.putObject(
                request -> request.bucket(bucket).key(key), RequestBody.fromBytes(content)));
  }

  @Override
  public byte[] get(String key) {
    return call(
        () -> {
          try {
            return client.getObject(request -> request.bucket(bucket).key(key), S3Storage::whole);
          } catch (NoSuchKeyException gone) {
            return null;
          }
        });
  }

  /** The JDK's client takes a connection that breaks off for the end of the content. */
  private static byte[] whole(GetObjectResponse object, InputStream stream) throws IOException {
    byte[] content = stream.readAllBytes();
    if (object.contentLength() != null && content.length != object.contentLength()) {
      throw RetryableException.create("the connection broke off");
    }
    return content;
  }

  @Override
  public void delete(String key) {
    // S3 doesn't mind if there is none.
    call(() -> client.deleteObject(request -> request.bucket(bucket).key(key)));
  }

  @Override
  public URI link(String key, String filename, String mediaType, Duration life) {
    return URI.create(
        presigner
            .presignGetObject(
                link ->
                    link.signatureDuration(life)
                        .getObjectRequest(
                            request ->
                                request
                                    .bucket(bucket)
                                    .key(key)
                                    .responseContentType(mediaType)
                                    .responseContentDisposition(FileNames.attachment(filename))))
            .url()
            .toString());
  }

  @Override
  public void close() {
    presigner.close();
    client.close();
  }

  private static <T> T call(Supplier<T> work) {
    try {
      return work.get();
    } catch (SdkException failure) {
      log.warn("The S3 storage did not do its work: {}", describe(failure));
      throw AppException.of(REASON_STORAGE_UNAVAILABLE);
    }
  }

  /** Without the message of the server, which may repeat keys. */
  private static String describe(SdkException failure) {
    String type = failure.getClass().getSimpleName();
    return failure instanceof S3Exception answer
        ? type + ", status " + answer.statusCode() + " " + answer.awsErrorDetails().errorCode()
        : type;
  }
}
