import 'grpc.dart';

/// What package:grpc says of a call for which it found no connection, so that
/// nothing was sent.
const _unsent = 'Error connecting: ';

/// Whether the request surely never reached a server.
bool isUnsent(GrpcError error) =>
    error.code == StatusCode.unavailable &&
    (error.message ?? '').startsWith(_unsent);

/// Says what is wrong with the connection to [server] when no server has
/// answered a call. package:grpc tells of sockets, and of the port at this end.
String connectionText(GrpcError error, String server) {
  final said = error.message ?? error.codeName;
  bool says(String words) => said.contains(words);
  if (error.code == StatusCode.deadlineExceeded) {
    return 'No answer from $server in time';
  }
  if (isUnsent(error)) {
    if (says('shutting down')) return 'The client was closed';
    if (says('refused')) {
      return 'Connection refused by $server: is the server running there?';
    }
    if (says('host lookup')) return 'The host of $server is unknown';
    if (says('HandshakeException') || says('TlsException')) {
      return 'No TLS with $server: ${_detail(said)}';
    }
    return 'No connection to $server: ${_detail(said)}';
  }
  // The first is what browsers tell, of all that can be wrong.
  if (says('connection-error')) return 'No connection to $server';
  if (says('Connection error')) return 'Connection to $server lost';
  return said;
}

String _detail(String said) =>
    said.replaceFirst(_unsent, '').replaceAll(RegExp(r'\s+'), ' ');
