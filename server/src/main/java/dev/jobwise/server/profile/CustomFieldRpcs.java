package dev.jobwise.server.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.linecorp.armeria.server.annotation.Blocking;
import dev.jobwise.profile.v1.AddCustomFieldsRequest;
import dev.jobwise.profile.v1.AddCustomFieldsResponse;
import dev.jobwise.profile.v1.GetCustomFieldsRequest;
import dev.jobwise.profile.v1.GetCustomFieldsResponse;
import dev.jobwise.profile.v1.ProfileServiceGrpc;
import dev.jobwise.profile.v1.UpdateCustomFieldsRequest;
import dev.jobwise.profile.v1.UpdateCustomFieldsResponse;
import dev.jobwise.server.profile.store.CustomFields;
import dev.jobwise.server.transport.grpc.Unary;
import dev.jobwise.server.transport.json.JsonValues;
import io.grpc.stub.StreamObserver;

/** The methods for the custom fields of a profile. */
@Blocking
interface CustomFieldRpcs extends ProfileServiceGrpc.AsyncService {

  /** What the methods call. */
  CustomFields customFields();

  @Override
  default void getCustomFields(
      GetCustomFieldsRequest request, StreamObserver<GetCustomFieldsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            GetCustomFieldsResponse.newBuilder()
                .setCustomFields(
                    JsonValues.struct(customFields().get(caller, request.getProfileId())))
                .build());
  }

  @Override
  default void addCustomFields(
      AddCustomFieldsRequest request, StreamObserver<AddCustomFieldsResponse> observer) {
    Unary.answer(
        observer,
        caller ->
            AddCustomFieldsResponse.newBuilder()
                .setMessage(request.getFields().getFieldsCount() + " custom fields added")
                .setCustomFields(
                    JsonValues.struct(
                        customFields()
                            .merge(
                                caller,
                                request.getProfileId(),
                                JsonMessages.json(request.getFields()))))
                .build());
  }

  @Override
  default void updateCustomFields(
      UpdateCustomFieldsRequest request, StreamObserver<UpdateCustomFieldsResponse> observer) {
    Unary.answer(
        observer,
        caller -> {
          ObjectNode fields = JsonMessages.json(request.getFields());
          ObjectNode all =
              request.getReplace()
                  ? customFields().replace(caller, request.getProfileId(), fields)
                  : customFields().merge(caller, request.getProfileId(), fields);
          return UpdateCustomFieldsResponse.newBuilder()
              .setMessage(fields.size() + " custom fields updated")
              .setCustomFields(JsonValues.struct(all))
              .build();
        });
  }
}
