package dev.jobwise.server;

import dev.jobwise.server.db.RowLimit;
import dev.jobwise.server.job.AdReader;
import dev.jobwise.server.job.ExampleJobs;
import dev.jobwise.server.job.JobGrpcService;
import dev.jobwise.server.job.Jobs;
import dev.jobwise.server.llm.ModelHelp;
import dev.jobwise.server.settings.Settings;

/** The jobs that users apply for. */
record JobRoom(Jobs jobs, JobGrpcService service) {

  /**
   * @param documents limit, which a deleted job frees
   */
  static JobRoom of(Settings settings, SharedParts shared, ModelHelp help, RowLimit documents) {
    Jobs jobs =
        new Jobs(
            shared.database(),
            new AdReader(help),
            shared.clock(),
            shared.blocking(),
            settings.limits().storage().jobs(),
            documents);
    return new JobRoom(jobs, new JobGrpcService(jobs, new ExampleJobs()));
  }
}
