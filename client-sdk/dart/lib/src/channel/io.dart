import 'dart:io';

import 'package:grpc/grpc.dart';
import 'package:grpc/service_api.dart' as api;
import 'package:http2/transport.dart';

/// A gRPC connection, for programs and apps outside a browser.
///
/// A phone that changes networks leaves connections behind that look alive. So
/// one with calls that has been quiet for [quiet] is asked for a sign of life,
/// which must come within [answer].
api.ClientChannel openChannel(
  Uri server, {
  Duration quiet = const Duration(seconds: 20),
  Duration answer = const Duration(seconds: 10),
}) => ClientTransportConnectorChannel(
  _Connector(server, answer),
  options: ChannelOptions(
    credentials: server.isScheme('https')
        ? const ChannelCredentials.secure()
        : const ChannelCredentials.insecure(),
    keepAlive: ClientKeepAliveOptions(pingInterval: quiet, timeout: answer * 2),
  ),
);

/// Connects by TCP, and TLS where the address asks for it.
final class _Connector implements ClientTransportConnector {
  _Connector(this._server, this._answer);

  static const _timeout = Duration(seconds: 10);

  final Uri _server;
  final Duration _answer;
  late Socket _socket;

  @override
  Future<ClientTransportConnection> connect() async {
    final Uri(:host, :port) = _server;
    _socket = _server.isScheme('https')
        ? await SecureSocket.connect(
            host,
            port,
            supportedProtocols: const ['h2'],
            timeout: _timeout,
          )
        : await Socket.connect(host, port, timeout: _timeout);
    _socket.setOption(SocketOption.tcpNoDelay, true);
    return _Connection(
      ClientTransportConnection.viaSocket(_socket),
      _answer,
      _socket.destroy,
    );
  }

  @override
  Future<void> get done => _socket.done.then((_) {}, onError: (Object _) {});

  @override
  void shutdown() => _socket.destroy();

  /// With the brackets of an IPv6 address.
  @override
  String get authority => _server.replace(userInfo: '').authority;
}

/// A connection that ends when a ping is not answered. That of package:grpc
/// takes no more calls then, but leaves those that wait on it waiting, and
/// nobody handles the failure of its ping.
final class _Connection implements ClientTransportConnection {
  _Connection(this._connection, this._answer, this._destroy);

  final ClientTransportConnection _connection;
  final Duration _answer;
  final void Function() _destroy;

  @override
  Future<void> ping() async {
    try {
      await _connection.ping().timeout(_answer);
    } on Exception {
      await _connection.terminate();
      _destroy();
    }
  }

  @override
  bool get isOpen => _connection.isOpen;

  @override
  ClientTransportStream makeRequest(
    List<Header> headers, {
    bool endStream = false,
  }) => _connection.makeRequest(headers, endStream: endStream);

  @override
  set onActiveStateChanged(ActiveStateHandler callback) =>
      _connection.onActiveStateChanged = callback;

  @override
  Future<void> get onInitialPeerSettingsReceived =>
      _connection.onInitialPeerSettingsReceived;

  @override
  Stream<int> get onPingReceived => _connection.onPingReceived;

  @override
  Stream<void> get onFrameReceived => _connection.onFrameReceived;

  @override
  Future<void> finish() => _connection.finish();

  @override
  Future<void> terminate([int? errorCode, String? message]) =>
      _connection.terminate(errorCode);
}
