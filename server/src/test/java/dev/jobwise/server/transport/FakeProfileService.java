package dev.jobwise.server.transport;

import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import dev.jobwise.profile.v1.AddExperiencesRequest;
import dev.jobwise.profile.v1.AddExperiencesResponse;
import dev.jobwise.profile.v1.CreateProfileRequest;
import dev.jobwise.profile.v1.CreateProfileResponse;
import dev.jobwise.profile.v1.DeleteExperiencesRequest;
import dev.jobwise.profile.v1.DeleteExperiencesResponse;
import dev.jobwise.profile.v1.Experience;
import dev.jobwise.profile.v1.GetPrimaryProfileRequest;
import dev.jobwise.profile.v1.GetPrimaryProfileResponse;
import dev.jobwise.profile.v1.ListExperiencesRequest;
import dev.jobwise.profile.v1.ListExperiencesResponse;
import dev.jobwise.profile.v1.Profile;
import dev.jobwise.profile.v1.ProfileServiceGrpc;
import dev.jobwise.profile.v1.UpdateCustomFieldsRequest;
import dev.jobwise.profile.v1.UpdateCustomFieldsResponse;
import dev.jobwise.profile.v1.UpdateProfileRequest;
import dev.jobwise.profile.v1.UpdateProfileResponse;
import dev.jobwise.server.transport.grpc.Unary;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps what it was asked, and answers with what it got. */
public final class FakeProfileService extends ProfileServiceGrpc.ProfileServiceImplBase {

  private final AtomicReference<Message> last = new AtomicReference<>();

  /** The request that the last method saw. */
  public <M extends Message> M seen(Class<M> type) {
    return type.cast(last.getAndSet(null));
  }

  private <T> void answer(Message request, StreamObserver<T> observer, T response) {
    last.set(request);
    Unary.answer(observer, () -> response);
  }

  @Override
  public void createProfile(
      CreateProfileRequest request, StreamObserver<CreateProfileResponse> observer) {
    Profile profile =
        Profile.newBuilder()
            .setId("p")
            .setUserId(7)
            .setCustomFields(request.getCustomFields())
            .setCreatedAt(Timestamp.newBuilder().setSeconds(0).setNanos(999_000_000))
            .build();
    answer(request, observer, CreateProfileResponse.newBuilder().setProfile(profile).build());
  }

  @Override
  public void updateProfile(
      UpdateProfileRequest request, StreamObserver<UpdateProfileResponse> observer) {
    answer(request, observer, UpdateProfileResponse.getDefaultInstance());
  }

  @Override
  public void getPrimaryProfile(
      GetPrimaryProfileRequest request, StreamObserver<GetPrimaryProfileResponse> observer) {
    Profile primary = Profile.newBuilder().setId("primary").build();
    answer(request, observer, GetPrimaryProfileResponse.newBuilder().setProfile(primary).build());
  }

  @Override
  public void addExperiences(
      AddExperiencesRequest request, StreamObserver<AddExperiencesResponse> observer) {
    var response = AddExperiencesResponse.newBuilder().setMessage("added").addIds("e1");
    if (request.hasExperience()) {
      response.setId("e1");
    }
    response.addExperiences(Experience.newBuilder().setId("e1").setTitle("T"));
    answer(request, observer, response.build());
  }

  @Override
  public void listExperiences(
      ListExperiencesRequest request, StreamObserver<ListExperiencesResponse> observer) {
    answer(request, observer, ListExperiencesResponse.getDefaultInstance());
  }

  @Override
  public void deleteExperiences(
      DeleteExperiencesRequest request, StreamObserver<DeleteExperiencesResponse> observer) {
    answer(request, observer, DeleteExperiencesResponse.getDefaultInstance());
  }

  @Override
  public void updateCustomFields(
      UpdateCustomFieldsRequest request, StreamObserver<UpdateCustomFieldsResponse> observer) {
    var response =
        UpdateCustomFieldsResponse.newBuilder()
            .setMessage("updated")
            .setCustomFields(request.getFields());
    answer(request, observer, response.build());
  }
}
