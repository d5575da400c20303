package dev.jobwise.server.auth;

import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_FAILED_SIGN_INS;
import static dev.jobwise.errors.v1.Reason.REASON_TOO_MANY_REQUESTS;

import dev.jobwise.server.common.Client;
import dev.jobwise.server.common.error.AppException;
import dev.jobwise.server.common.rate.FailureCounts;
import dev.jobwise.server.common.rate.RateLimit;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Limits how often clients without a token may try. A wrong password counts three times: for the
 * pair of account and address, for the address, and for the account. The last two never block an
 * address from which the account has signed in before, so nobody can lock out an owner from
 * elsewhere. Here an account is an e-mail address, whether or not somebody has registered it.
 */
public final class SignInLimits {

  /** Ten tries a minute at first. */
  private static final Duration FIRST_WAIT = Duration.ofSeconds(6);

  /**
   * Allows twenty tries an hour, of one account from one address, to a client that keeps all waits.
   */
  private static final Duration PAIR_FORGOTTEN = Duration.ofMinutes(3);

  /** One try a minute, of one account from all addresses unknown to it. */
  private static final Duration ACCOUNT_FORGOTTEN = Duration.ofMinutes(1);

  /**
   * There may be an office behind one address, and an account may be attacked from many addresses.
   */
  private static final int MORE_FOR_MANY = 10;

  /** Mails to one account without a wait; nobody loses so many in a row. */
  private static final int FREE_MAILS = 3;

  private static final Duration MAIL_FORGOTTEN = Duration.ofMinutes(20);

  /** One address has fewer passwords to forget than accounts to look for. */
  private static final int SIGN_UPS_PER_MAIL = 20;

  private final FailureCounts pairs;
  private final FailureCounts addresses;
  private final FailureCounts accounts;
  private final FailureCounts badTokens;
  private final FailureCounts mails;

  /** By action and address; these three are null if there is no limit. */
  private final RateLimit registrations;

  private final RateLimit lookUps;
  private final RateLimit mailRequests;

  /**
   * @param failedSignIns of one account from one address before each further one must wait; 0 for
   *     no limit
   * @param badTokensPerMinute invalid refresh and reset tokens of one address; 0 for no limit
   * @param signUpsPerMinute registrations of one address, and separately its look-ups of e-mail
   *     addresses; forgotten passwords have a twentieth of it; 0 for no limit
   */
  public SignInLimits(
      int failedSignIns, int badTokensPerMinute, int signUpsPerMinute, LongSupplier nanoTime) {
    int ofMany = MORE_FOR_MANY * failedSignIns;
    pairs = new FailureCounts(failedSignIns, FIRST_WAIT, PAIR_FORGOTTEN, nanoTime);
    addresses = new FailureCounts(ofMany, FIRST_WAIT, FIRST_WAIT, nanoTime);
    accounts = new FailureCounts(ofMany, FIRST_WAIT, ACCOUNT_FORGOTTEN, nanoTime);
    badTokens = FailureCounts.perMinute(badTokensPerMinute, nanoTime);
    boolean limited = signUpsPerMinute > 0;
    int mailsPerMinute = Math.max(1, signUpsPerMinute / SIGN_UPS_PER_MAIL);
    mails =
        new FailureCounts(
            limited ? FREE_MAILS : 0, Duration.ofMinutes(1), MAIL_FORGOTTEN, nanoTime);
    registrations = limited ? new RateLimit(signUpsPerMinute, nanoTime) : null;
    lookUps = limited ? new RateLimit(signUpsPerMinute, nanoTime) : null;
    mailRequests = limited ? new RateLimit(mailsPerMinute, nanoTime) : null;
  }

  /**
   * Admits an attempt with a password, or refuses it.
   *
   * @param known whether the account has signed in from there before
   * @throws AppException RESOURCE_EXHAUSTED if it must wait
   */
  void admit(String account, Client client, boolean known) {
    Duration wait = pairs.untilNextTry(pair(account, client));
    if (!known) {
      wait = longer(wait, addresses.untilNextTry(client.address()));
      wait = longer(wait, accounts.untilNextTry(Secrets.hash(account)));
    }
    if (!wait.isZero()) {
      throw AppException.of(REASON_TOO_MANY_FAILED_SIGN_INS).retryAfter(wait);
    }
  }

  /** Counts a wrong password. */
  void failed(String account, Client client) {
    pairs.add(pair(account, client));
    addresses.add(client.address());
    accounts.add(Secrets.hash(account));
  }

  /** Counts a right password: it cancels all earlier failures of this client. */
  void succeeded(String account, Client client) {
    int forgiven = pairs.forgive(pair(account, client));
    addresses.forgive(client.address(), forgiven);
    accounts.forgive(Secrets.hash(account), forgiven);
  }

  /**
   * @throws AppException RESOURCE_EXHAUSTED if the address has registered too many accounts
   */
  void register(Client client) {
    admit(registrations, client);
  }

  /**
   * @throws AppException RESOURCE_EXHAUSTED if the address has looked up too many e-mail addresses
   */
  void lookUp(Client client) {
    admit(lookUps, client);
  }

  /**
   * @throws AppException RESOURCE_EXHAUSTED if the address has forgotten too many passwords
   */
  void forgot(Client client) {
    admit(mailRequests, client);
  }

  /** Whether the account may get one more mail now. */
  boolean mayMail(String account) {
    String key = Secrets.hash(account);
    if (!mails.untilNextTry(key).isZero()) {
      return false;
    }
    mails.add(key);
    return true;
  }

  /**
   * The response to an invalid refresh or reset token: the given error, or one that says the
   * address has sent too many of them.
   */
  AppException badToken(Client client, AppException error) {
    Duration wait = badTokens.untilNextTry(client.address());
    if (wait.isZero()) {
      badTokens.add(client.address());
      return error;
    }
    return AppException.of(REASON_TOO_MANY_REQUESTS).retryAfter(wait);
  }

  private static void admit(RateLimit counts, Client client) {
    Duration wait = counts == null ? Duration.ZERO : counts.count(client.address());
    if (!wait.isZero()) {
      throw AppException.of(REASON_TOO_MANY_REQUESTS).retryAfter(wait);
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** Hashed, because a sign-in may name an e-mail address of 4096 characters. */
  private static String pair(String account, Client client) {
    return Secrets.hash(account + '\n' + client.address());
  }
}
