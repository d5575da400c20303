package dev.jobwise.server.sample;

import com.linecorp.armeria.server.annotation.Blocking;
import dev.jobwise.sample.v1.DeleteSampleRequest;
import dev.jobwise.sample.v1.DeleteSampleResponse;
import dev.jobwise.sample.v1.GetSampleRequest;
import dev.jobwise.sample.v1.GetSampleResponse;
import dev.jobwise.sample.v1.ImportSampleRequest;
import dev.jobwise.sample.v1.ImportSampleResponse;
import dev.jobwise.sample.v1.ListSamplesRequest;
import dev.jobwise.sample.v1.ListSamplesResponse;
import dev.jobwise.sample.v1.SampleServiceGrpc;
import dev.jobwise.sample.v1.UploadSampleRequest;
import dev.jobwise.sample.v1.UploadSampleResponse;
import dev.jobwise.server.common.Caller;
import dev.jobwise.server.common.Page;
import dev.jobwise.server.transport.caller.Callers;
import dev.jobwise.server.transport.grpc.Unary;
import io.grpc.stub.StreamObserver;

/** Serves {@code SampleService}. */
@Blocking
public final class SampleGrpcService extends SampleServiceGrpc.SampleServiceImplBase {

  private final Samples samples;
  private final SampleImports imports;

  public SampleGrpcService(Samples samples, SampleImports imports) {
    this.samples = samples;
    this.imports = imports;
  }

  @Override
  public void uploadSample(
      UploadSampleRequest request, StreamObserver<UploadSampleResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Sample stored =
              samples.upload(
                  caller,
                  request.getDocumentType(),
                  request.getFilename(),
                  request.getContent().toByteArray());
          return UploadSampleResponse.newBuilder().setSample(SampleMessages.sample(stored)).build();
        });
  }

  @Override
  public void importSample(
      ImportSampleRequest request, StreamObserver<ImportSampleResponse> observer) {
    Caller caller = Callers.current();
    Unary.answerLater(
        observer,
        () ->
            imports
                .importFile(
                    caller,
                    request.getDocumentType(),
                    request.getFilename(),
                    request.getContent().toByteArray())
                .thenApply(
                    imported ->
                        ImportSampleResponse.newBuilder()
                            .setSample(SampleMessages.imported(imported))
                            .build()));
  }

  @Override
  public void listSamples(
      ListSamplesRequest request, StreamObserver<ListSamplesResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          Page<Sample> found =
              samples.list(
                  caller,
                  request.hasDocumentType() ? request.getDocumentType() : null,
                  request.hasIsActive() ? request.getIsActive() : null);
          return ListSamplesResponse.newBuilder()
              .addAllSamples(SampleMessages.samples(found.items()))
              .setTotal(found.total())
              .build();
        });
  }

  @Override
  public void getSample(GetSampleRequest request, StreamObserver<GetSampleResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            GetSampleResponse.newBuilder()
                .setSample(SampleMessages.details(samples.get(caller, request.getSampleId())))
                .build());
  }

  @Override
  public void deleteSample(
      DeleteSampleRequest request, StreamObserver<DeleteSampleResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          samples.delete(caller, request.getSampleId());
          return DeleteSampleResponse.getDefaultInstance();
        });
  }
}
