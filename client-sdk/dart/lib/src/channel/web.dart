import 'package:grpc/grpc_web.dart';
import 'package:grpc/service_api.dart';

/// A gRPC-Web connection, for apps in a browser.
ClientChannel openChannel(Uri server) => GrpcWebClientChannel.xhr(server);
