package dev.jobwise.server.model;

import com.linecorp.armeria.server.annotation.Blocking;
import dev.jobwise.model.v1.ListModelsRequest;
import dev.jobwise.model.v1.ListModelsResponse;
import dev.jobwise.model.v1.Model;
import dev.jobwise.model.v1.ModelServiceGrpc.ModelServiceImplBase;
import dev.jobwise.server.transport.grpc.Unary;
import io.grpc.stub.StreamObserver;
import java.util.List;

/** Serves {@code ModelService}. */
@Blocking
public final class ModelGrpcService extends ModelServiceImplBase {

  private final Models models;

  public ModelGrpcService(Models models) {
    this.models = models;
  }

  @Override
  public void listModels(ListModelsRequest request, StreamObserver<ListModelsResponse> observer) {
    Unary.answer(observer, caller -> message());
  }

  private ListModelsResponse message() {
    List<Models.Offer> all = models.all();
    ListModelsResponse.Builder message =
        ListModelsResponse.newBuilder().setProvider(models.provider()).setTotal(all.size());
    for (Models.Offer offer : all) {
      Model.Builder model =
          message
              .addModelsBuilder()
              .setId(offer.id())
              .addAllTasks(offer.tasks())
              .addAllDefaultFor(offer.defaultFor())
              .setAvailable(offer.available());
      if (offer.contextTokens() != null) {
        model.setContextTokens(offer.contextTokens());
      }
    }
    return message.build();
  }
}
