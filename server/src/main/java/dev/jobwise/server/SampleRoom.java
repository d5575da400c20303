package dev.jobwise.server;

import dev.jobwise.server.extract.Extractor;
import dev.jobwise.server.llm.ChatModel;
import dev.jobwise.server.sample.SampleGrpcService;
import dev.jobwise.server.sample.SampleHttpService;
import dev.jobwise.server.sample.SampleImports;
import dev.jobwise.server.sample.Samples;
import dev.jobwise.server.sample.Styles;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.transport.Endpoint;
import java.util.List;

/** What users have written, and in which style. */
record SampleRoom(Styles styles, SampleGrpcService service, List<Endpoint> endpoints) {

  static SampleRoom of(
      Settings settings, SharedParts shared, ChatModel model, Extractor extractor) {
    Samples samples =
        new Samples(shared.database(), shared.clock(), settings.limits().storage().samples());
    SampleImports imports = new SampleImports(samples, extractor, shared.blocking());
    return new SampleRoom(
        new Styles(shared.database(), model, shared.clock(), shared.blocking(), shared.leases()),
        new SampleGrpcService(samples, imports),
        SampleHttpService.endpoints(samples, imports));
  }
}
