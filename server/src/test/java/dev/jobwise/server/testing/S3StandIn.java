package dev.jobwise.server.testing;

import dev.jobwise.server.storage.S3Storage;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;

/** A server that speaks S3, with one bucket in memory. */
public final class S3StandIn implements AutoCloseable {

  private static final String BUCKET = "jobwise-test";
  private static final String ID = "an-id";
  private static final String KEY = "a-secret-key";

  private final BlobStoreContext context;
  private final S3Proxy server;

  private S3StandIn(BlobStoreContext context, S3Proxy server) {
    this.context = context;
    this.server = server;
  }

  public static S3StandIn start() {
    BlobStoreContext context =
        ContextBuilder.newBuilder("transient")
            .credentials("any", "any")
            .overrides(new Properties())
            .build(BlobStoreContext.class);
    BlobStore store = context.getBlobStore();
    store.createContainerInLocation(null, BUCKET);
    S3Proxy server =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ID, KEY)
            .build();
    try {
      server.start();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
    return new S3StandIn(context, server);
  }

  /** The bucket, for a storage. */
  public S3Storage.Bucket bucket() {
    return new S3Storage.Bucket(BUCKET, "us-east-1", URI.create(endpoint()), ID, KEY);
  }

  /** The bucket, for the settings of a server. */
  public Map<String, String> settings() {
    return Map.of(
        "S3_BUCKET_NAME", BUCKET,
        "S3_ENDPOINT_URL", endpoint(),
        "AWS_ACCESS_KEY_ID", ID,
        "AWS_SECRET_ACCESS_KEY", KEY);
  }

  private String endpoint() {
    return "http://127.0.0.1:" + server.getPort();
  }

  /** How many objects the bucket holds. */
  public long objects() {
    return context.getBlobStore().countBlobs(BUCKET);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
    context.close();
  }
}
