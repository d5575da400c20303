package dev.jobwise.client;

import dev.jobwise.model.v1.ListModelsRequest;
import dev.jobwise.model.v1.ListModelsResponse;
import dev.jobwise.model.v1.Model;
import dev.jobwise.model.v1.ModelServiceGrpc;
import java.util.List;

/** The language models that requests may name. */
public final class ModelClient {

  private final Calls calls;

  ModelClient(Calls calls) {
    this.calls = calls;
  }

  /** Lists the models that requests may name, in the order in which the server prefers them. */
  public ListModelsResponse listModels(ListModelsRequest request) {
    return calls.unary(ModelServiceGrpc.getListModelsMethod(), request);
  }

  /** The models that requests may name, in the server's order of preference. */
  public List<Model> listModels() {
    return listModels(ListModelsRequest.getDefaultInstance()).getModelsList();
  }
}
