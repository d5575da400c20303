package dev.jobwise.server.transport.check;

import com.google.protobuf.Descriptors.MethodDescriptor;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.grpc.GrpcService;
import io.grpc.ServerMethodDefinition;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;

/** Finds the method that a request calls, by gRPC or by REST. */
public final class CalledMethod {

  private CalledMethod() {}

  /** The method as the contract declares it; null if the request calls none. */
  public static MethodDescriptor of(ServiceRequestContext ctx) {
    GrpcService grpc = ctx.config().service().as(GrpcService.class);
    ServerMethodDefinition<?, ?> method = grpc == null ? null : grpc.methodDefinition(ctx);
    return method != null
            && method.getMethodDescriptor().getSchemaDescriptor()
                instanceof ProtoMethodDescriptorSupplier supplier
        ? supplier.getMethodDescriptor()
        : null;
  }
}
