package dev.jobwise.server.settings;

/**
 * What one user, one address, and all of them together may ask of the server.
 *
 * @param maxRunningLettersPerUser {@code JOBWISE_MAX_RUNNING_LETTERS_PER_USER}: letters of one user
 *     that may run at the same time; 64
 * @param dailyTokensPerUser {@code JOBWISE_DAILY_TOKENS_PER_USER}: language-model tokens that one
 *     user may spend per day (UTC); 0 for no limit
 * @param requestsPerMinute {@code JOBWISE_REQUESTS_PER_MINUTE}: of one user, or of one address
 *     without a user; 0 for no limit
 * @param failedSignIns {@code JOBWISE_FAILED_SIGN_INS}: wrong passwords for one account from one
 *     address before each further attempt must wait; 5, and 0 for no limit
 * @param badTokensPerMinute {@code JOBWISE_BAD_TOKENS_PER_MINUTE}: requests of one address that
 *     need a valid token and have none; 300, and 0 for no limit
 * @param signUpsPerMinute {@code JOBWISE_SIGN_UPS_PER_MINUTE}: registrations of one address, and
 *     separately its look-ups of e-mail addresses; forgotten passwords have a twentieth of it; 600,
 *     and 0 for no limit
 * @param maxConnections {@code JOBWISE_MAX_CONNECTIONS}: open at the same time; 4096
 * @param maxConnectionsPerAddress {@code JOBWISE_MAX_CONNECTIONS_PER_ADDRESS}: the same for one
 *     address; 1024
 * @param storage what one user may store
 */
public record LimitSettings(
    int maxRunningLettersPerUser,
    int dailyTokensPerUser,
    int requestsPerMinute,
    int failedSignIns,
    int badTokensPerMinute,
    int signUpsPerMinute,
    int maxConnections,
    int maxConnectionsPerAddress,
    Storage storage) {

  /**
   * The maximum that one user may store.
   *
   * @param profiles {@code JOBWISE_MAX_PROFILES_PER_USER}: 50
   * @param profileBytes {@code JOBWISE_MAX_PROFILE_BYTES_PER_USER}: of all profiles together; 16
   *     MiB
   * @param samples {@code JOBWISE_MAX_SAMPLES_PER_USER}: 1,000
   * @param jobs {@code JOBWISE_MAX_JOBS_PER_USER}: 100,000
   * @param documents {@code JOBWISE_MAX_DOCUMENTS_PER_USER}: resumes and letters together; 200,000
   */
  public record Storage(int profiles, int profileBytes, int samples, int jobs, int documents) {}

  static LimitSettings read(Environment env) {
    return new LimitSettings(
        env.integer("JOBWISE_MAX_RUNNING_LETTERS_PER_USER", 64, 1, 100_000),
        env.integer("JOBWISE_DAILY_TOKENS_PER_USER", 0, 0, Integer.MAX_VALUE),
        env.integer("JOBWISE_REQUESTS_PER_MINUTE", 0, 0, 1_000_000),
        env.integer("JOBWISE_FAILED_SIGN_INS", 5, 0, 1_000_000),
        env.integer("JOBWISE_BAD_TOKENS_PER_MINUTE", 300, 0, 1_000_000),
        env.integer("JOBWISE_SIGN_UPS_PER_MINUTE", 600, 0, 1_000_000),
        env.integer("JOBWISE_MAX_CONNECTIONS", 4096, 1, 1_000_000),
        env.integer("JOBWISE_MAX_CONNECTIONS_PER_ADDRESS", 1024, 1, 1_000_000),
        new Storage(
            env.integer("JOBWISE_MAX_PROFILES_PER_USER", 50, 1, 10_000),
            env.integer("JOBWISE_MAX_PROFILE_BYTES_PER_USER", 16 << 20, 1 << 20, Integer.MAX_VALUE),
            env.integer("JOBWISE_MAX_SAMPLES_PER_USER", 1_000, 1, 1_000_000),
            env.integer("JOBWISE_MAX_JOBS_PER_USER", 100_000, 1, Integer.MAX_VALUE),
            env.integer("JOBWISE_MAX_DOCUMENTS_PER_USER", 200_000, 1, Integer.MAX_VALUE)));
  }
}
