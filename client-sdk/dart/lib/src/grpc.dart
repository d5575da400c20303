/// What calls need of gRPC, everywhere the same. package:grpc has no library
/// for it that leaves out dart:io in a browser.
library;

export 'package:grpc/grpc.dart'
    if (dart.library.js_interop) 'package:grpc/grpc_web.dart'
    show CallOptions, GrpcError, ResponseFuture, ResponseStream, StatusCode;
