package dev.jobwise.server;

import dev.jobwise.server.db.Database;
import dev.jobwise.server.db.DatabaseUrl;
import dev.jobwise.server.db.MicrosClock;
import dev.jobwise.server.db.Migrations;
import dev.jobwise.server.db.embedded.EmbeddedMariaDb;
import dev.jobwise.server.leases.IdempotencyKeys;
import dev.jobwise.server.leases.Leases;
import dev.jobwise.server.mail.MailComposer;
import dev.jobwise.server.mail.MailDirectory;
import dev.jobwise.server.mail.MailQueue;
import dev.jobwise.server.mail.Mailer;
import dev.jobwise.server.observe.RequestScope;
import dev.jobwise.server.observe.Telemetry;
import dev.jobwise.server.settings.MailSettings;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.transport.Readiness;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * What the rooms are built on.
 *
 * @param parts keeps what a room starts, and closes it when the server stops
 * @param threads for work that waits for the database
 * @param blocking the same threads; what runs there belongs to the request that asked for it
 */
record SharedParts(
    Parts parts,
    Telemetry telemetry,
    Database database,
    Clock clock,
    Mailer mailer,
    ScheduledExecutorService threads,
    Executor blocking,
    Leases leases,
    IdempotencyKeys keys) {

  /**
   * On a small machine, more threads would only take turns on the processors, so the slowest of a
   * hundred calls would wait for all the others.
   */
  private static final int THREADS =
      Math.min(32, Math.max(8, 4 * Runtime.getRuntime().availableProcessors()));

  /** How many of them work for one user at the same time. */
  static final int THREADS_PER_USER = THREADS / 4;

  static SharedParts start(
      Settings settings, Parts parts, Telemetry telemetry, Readiness readiness) {
    Database database = database(settings, parts, telemetry, readiness);
    Clock clock = new MicrosClock();
    // Before the threads that hand it mails, so that it closes after them.
    Mailer mailer = mailer(settings, parts, clock);
    ScheduledExecutorService threads =
        parts.addThreads(new ScheduledThreadPoolExecutor(THREADS, Parts.named("blocking")));
    Executor blocking = RequestScope.carriedTo(threads);
    Leases leases = parts.add(Leases.start(database, clock, blocking));
    leases.bindTo(telemetry.meters());
    return new SharedParts(
        parts,
        telemetry,
        database,
        clock,
        mailer,
        threads,
        blocking,
        leases,
        new IdempotencyKeys(leases));
  }

  private static Database database(
      Settings settings, Parts parts, Telemetry telemetry, Readiness readiness) {
    readiness.isNot(Readiness.Reason.DATABASE_STARTING);
    DatabaseUrl url =
        settings.databaseUrl() == null
            ? parts.add(EmbeddedMariaDb.start(settings.dataDirectory())).url()
            : DatabaseUrl.parse(settings.databaseUrl());
    readiness.isNot(Readiness.Reason.MIGRATING);
    Migrations.run(url);
    readiness.isNot(Readiness.Reason.STARTING);
    return parts.add(Database.open(url, telemetry));
  }

  private static Mailer mailer(Settings settings, Parts parts, Clock clock) {
    MailSettings mail = settings.mail();
    MailComposer composer = new MailComposer(mail.from(), clock);
    return mail.smtp() == null
        ? new MailDirectory(settings.dataDirectory().resolve("mail"), composer)
        : parts.add(MailQueue.to(mail.smtp(), composer));
  }
}
