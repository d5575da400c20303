import 'dart:async';
import 'dart:convert';
import 'dart:io';

import 'package:crypto/crypto.dart';

/// The built server, relative to the package's directory.
final jar = File('../../server/target/jobwise.jar');

/// Why tests against a server are skipped. Null if they are not.
String? get skipReason =>
    jar.existsSync() ? null : '${jar.path} is not built (./jobwise serve does)';

/// A JobWise server with a directory of its own and the offline writer.
final class LiveServer {
  LiveServer._(this._data);

  static const _secret = 'a secret of tests, longer than 32 bytes';

  final Directory _data;
  late Process _process;

  /// The port, the same after a restart.
  int port = 0;

  /// Where it listens.
  String get address => 'http://127.0.0.1:$port';

  /// Starts a server on a free port.
  static Future<LiveServer> start() async {
    final data = await Directory.systemTemp.createTemp('jobwise-dart-');
    final server = LiveServer._(data);
    await server.startAgain();
    return server;
  }

  /// Starts the server on the port that it had.
  Future<void> startAgain() async {
    _process = await Process.start(
      'java',
      ['-jar', jar.absolute.path, 'serve'],
      environment: {
        'JOBWISE_PORT': '$port',
        'JOBWISE_DATA_DIR': _data.path,
        'JOBWISE_LOG_LEVEL': 'ERROR',
        'LLM_PROVIDER': 'offline',
        'JWT_SECRET': _secret,
      },
    );
    final ready = Completer<int>();
    final said = StringBuffer();
    lines(_process.stdout).listen((line) {
      said.writeln(line);
      final found = RegExp(r'ready on http://[^ ]*:(\d+)').firstMatch(line);
      if (found != null && !ready.isCompleted) {
        ready.complete(int.parse(found[1]!));
      }
    });
    lines(_process.stderr).listen(said.writeln);
    unawaited(
      _process.exitCode.then((code) {
        if (!ready.isCompleted) ready.completeError('ended with $code:\n$said');
      }),
    );
    port = await ready.future;
  }

  /// Kills the server as a crash would.
  Future<void> kill() async {
    _process.kill(ProcessSignal.sigkill);
    await _process.exitCode;
  }

  /// Stops the server as an operator would.
  Future<void> stop() async {
    _process.kill();
    await _process.exitCode;
  }

  /// Stops the server and removes its data.
  Future<void> dispose() async {
    await stop();
    await _data.delete(recursive: true);
  }

  /// The token as it will be when it has expired.
  static String expired(String token) {
    final [header, payload, _] = token.split('.');
    final claims =
        jsonDecode(utf8.decode(base64Url.decode(base64.normalize(payload))))
            as Map<String, Object?>;
    final before = DateTime.now().subtract(const Duration(hours: 1));
    claims['exp'] = before.millisecondsSinceEpoch ~/ 1000;
    final signed = '$header.${encode(utf8.encode(jsonEncode(claims)))}';
    final signature = Hmac(
      sha256,
      utf8.encode(_secret),
    ).convert(utf8.encode(signed));
    return '$signed.${encode(signature.bytes)}';
  }

  static String encode(List<int> bytes) =>
      base64Url.encode(bytes).replaceAll('=', '');

  static Stream<String> lines(Stream<List<int>> output) =>
      output.transform(utf8.decoder).transform(const LineSplitter());
}

/// Passes connections on to a server, until they are cut.
final class Wire {
  Wire._(this._listener, this._port) {
    _listener.listen(_accept);
  }

  /// Listens on a free port.
  static Future<Wire> to(int port) async =>
      Wire._(await ServerSocket.bind(InternetAddress.loopbackIPv4, 0), port);

  final ServerSocket _listener;
  final int _port;
  final _sockets = <Socket>{};

  /// Number of connections so far.
  int connections = 0;

  /// Where it listens.
  String get address => 'http://127.0.0.1:${_listener.port}';

  /// Cuts all connections. New ones work.
  void cut() {
    for (final socket in [..._sockets]) {
      socket.destroy();
    }
    _sockets.clear();
  }

  /// Stops listening.
  Future<void> close() async {
    cut();
    await _listener.close();
  }

  Future<void> _accept(Socket client) async {
    connections++;
    final server = await Socket.connect(InternetAddress.loopbackIPv4, _port);
    _sockets.addAll([client, server]);
    _pass(client, server);
    _pass(server, client);
  }

  void _pass(Socket from, Socket to) {
    from.listen(
      to.add,
      onDone: to.destroy,
      onError: (Object _) => to.destroy(),
      cancelOnError: true,
    );
    unawaited(to.done.catchError((Object _) => null));
  }
}
