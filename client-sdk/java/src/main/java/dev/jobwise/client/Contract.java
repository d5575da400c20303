package dev.jobwise.client;

import com.google.api.AnnotationsProto;
import com.google.api.HttpRule.PatternCase;
import com.google.protobuf.DescriptorProtos.MethodOptions;
import dev.jobwise.options.v1.OptionsProto;
import io.grpc.MethodDescriptor;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;

/** What the contract says about a method. */
final class Contract {

  private Contract() {}

  /** Whether it takes no access token. */
  static boolean isPublic(MethodDescriptor<?, ?> method) {
    return options(method).getExtension(OptionsProto.publicAccess);
  }

  /** Whether it takes an idempotency key, with which it does its work once. */
  static boolean takesKey(MethodDescriptor<?, ?> method) {
    return options(method).getExtension(OptionsProto.idempotencyKey);
  }

  /** Whether it changes nothing: it is a GET of REST. */
  static boolean onlyReads(MethodDescriptor<?, ?> method) {
    return options(method).getExtension(AnnotationsProto.http).getPatternCase() == PatternCase.GET;
  }

  private static MethodOptions options(MethodDescriptor<?, ?> method) {
    return ((ProtoMethodDescriptorSupplier) method.getSchemaDescriptor())
        .getMethodDescriptor()
        .getOptions();
  }
}
