package dev.jobwise.server.testing;

import com.linecorp.armeria.server.Route;
import dev.jobwise.auth.v1.User;
import dev.jobwise.client.JobWiseClient;
import dev.jobwise.server.Wiring;
import dev.jobwise.server.settings.Settings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The server as it runs in production, on a free port, with the embedded MariaDB of {@link
 * TestDatabase} and a {@link GroqStandIn} as its model. All tests of a JVM share it and stay
 * independent by using new users. The model's script is reset before each test.
 *
 * <pre>{@code
 * @RegisterExtension static final JobWiseExtension jobwise = new JobWiseExtension();
 * }</pre>
 */
public final class JobWiseExtension implements BeforeEachCallback, AfterAllCallback {

  private static Wiring server;
  private static GroqStandIn groq;

  private final List<JobWiseClient> clients = new CopyOnWriteArrayList<>();

  @Override
  public void afterAll(ExtensionContext context) {
    clients.forEach(JobWiseClient::close);
    clients.clear();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    start();
    groq.reset();
  }

  /** The model behind the server. */
  public GroqStandIn groq() {
    return groq;
  }

  public int port() {
    return server.port();
  }

  /** The routes of the server. */
  public List<Route> routes() {
    return server.routes();
  }

  /** REST without a token. */
  public Rest anonymous() {
    return new Rest(port(), null);
  }

  /** A new user, who has just signed in. */
  public TestUser newUser() {
    JobWiseClient client = JobWiseClient.connect("127.0.0.1", port());
    clients.add(client);
    String email = "user-" + UUID.randomUUID() + "@example.com";
    Rows.user(email, "Test User");
    User user = client.login(email, TestUser.PASSWORD);
    return new TestUser(user, client, new Rest(port(), client.accessToken()));
  }

  /** The settings of the shared server, for tests that start their own. */
  public static Map<String, String> environment() {
    start();
    Map<String, String> environment = new HashMap<>();
    environment.put("JOBWISE_PORT", "0");
    // A server that is started again on its old port finds the next one taken by a stranger.
    environment.put("JOBWISE_MANAGEMENT_PORT", "0");
    environment.put("JOBWISE_DATA_DIR", Path.of("target", "test-data").toString());
    environment.put("DATABASE_URL", TestDatabase.urlText());
    environment.put("LLM_PROVIDER", "groq");
    environment.put("GROQ_API_KEY", GroqStandIn.API_KEY);
    environment.put("GROQ_BASE_URL", groq.baseUri().toString());
    environment.put("JOBWISE_LOG_LEVELS", "requests=WARN");
    environment.put("JWT_SECRET", "a secret for tests that is long enough");
    return environment;
  }

  private static synchronized void start() {
    if (groq != null) {
      return;
    }
    groq = GroqStandIn.start();
    Map<String, String> environment = environment();
    // Others are tested with wrong passwords from the same address, and must not lock us out.
    environment.put("JOBWISE_FAILED_SIGN_INS", "0");
    server = Wiring.start(Settings.read(environment));
    server.warm();
  }
}
