package dev.jobwise.server;

import dev.jobwise.server.db.RowLimit;
import dev.jobwise.server.extract.Extractor;
import dev.jobwise.server.profile.ProfileGrpcService;
import dev.jobwise.server.profile.ProfileImportHttpService;
import dev.jobwise.server.profile.enhance.Enhancer;
import dev.jobwise.server.profile.imports.ProfileImports;
import dev.jobwise.server.profile.placing.ResumeReader;
import dev.jobwise.server.profile.store.Profiles;
import dev.jobwise.server.sample.Styles;
import dev.jobwise.server.settings.Settings;
import dev.jobwise.server.transport.Endpoint;
import java.util.List;
import java.util.concurrent.Executor;

/** What users can do and have done. */
record ProfileRoom(Profiles profiles, ProfileGrpcService service, List<Endpoint> endpoints) {

  /**
   * @param documents limit, which a deleted profile frees
   */
  static ProfileRoom of(
      Settings settings,
      SharedParts shared,
      ModelRoom writer,
      Extractor extractor,
      Styles styles,
      RowLimit documents) {
    Executor blocking = shared.blocking();
    Profiles profiles =
        new Profiles(
            shared.database(),
            shared.clock(),
            settings.limits().storage().profiles(),
            settings.limits().storage().profileBytes(),
            documents);
    ProfileImports imports =
        new ProfileImports(extractor, new ResumeReader(writer.help(), blocking), blocking);
    Enhancer enhancer =
        new Enhancer(profiles, styles, writer.model(), settings.llm().timeout(), blocking);
    return new ProfileRoom(
        profiles,
        new ProfileGrpcService(profiles, imports, enhancer, shared.keys()),
        List.of(ProfileImportHttpService.endpoint(imports, profiles)));
  }
}
