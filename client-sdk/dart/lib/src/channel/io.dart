import 'package:grpc/grpc.dart';
import 'package:grpc/service_api.dart' as api;

/// A gRPC connection, for programs and apps outside a browser.
api.ClientChannel openChannel(Uri server) => ClientChannel(
  server.host,
  port: server.port,
  options: ChannelOptions(
    credentials: server.isScheme('https')
        ? const ChannelCredentials.secure()
        : const ChannelCredentials.insecure(),
    connectTimeout: const Duration(seconds: 10),
    // A phone that changes networks leaves connections behind that look alive.
    keepAlive: const ClientKeepAliveOptions(
      pingInterval: Duration(seconds: 30),
      timeout: Duration(seconds: 10),
    ),
  ),
);
