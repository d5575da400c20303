package dev.jobwise.server;

import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.profile.store.Profiles;
import dev.jobwise.server.ranking.RankingGrpcService;
import dev.jobwise.server.ranking.Rankings;
import dev.jobwise.server.settings.Settings;

/** What of a profile fits a job best. */
record RankingRoom(Rankings rankings, RankingGrpcService service) {

  static RankingRoom of(Settings settings, SharedParts shared, Profiles profiles, ChatModel model) {
    Rankings rankings =
        new Rankings(
            shared.database(),
            profiles,
            model,
            shared.clock(),
            shared.blocking(),
            settings.llm().timeout(),
            shared.leases());
    return new RankingRoom(rankings, new RankingGrpcService(rankings, shared.keys()));
  }
}
