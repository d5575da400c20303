import 'generated/jobwise/auth/v1/auth_service.pbgrpc.dart';
import 'grpc.dart';

/// The metadata that carries an access [token].
Map<String, String> authorization(String? token) => {
  if (token != null) 'authorization': 'Bearer $token',
};

/// The signed-in user's tokens. Renews the access token shortly before it
/// expires, once for all calls that wait for it.
///
/// Throws [GrpcError], which the callers turn into exceptions of this package.
final class Session {
  /// Creates a session without a user.
  Session(this._auth, {this.onTokens, DateTime Function()? now})
    : _now = now ?? DateTime.now;

  /// Longer than the time between sending a call here and checking its token
  /// there.
  static const _margin = Duration(seconds: 60);

  /// All calls wait for it, so it must not wait for a server that is gone.
  static const _renewalTimeout = Duration(seconds: 10);

  final AuthServiceClient _auth;
  final DateTime Function() _now;

  /// Told about each new pair of tokens, and null when the session has ended.
  final void Function(Tokens? tokens)? onTokens;

  Tokens? _tokens;
  late DateTime _renewAt;
  Future<void>? _renewal;

  /// The tokens in use. Null while nobody is signed in.
  Tokens? get tokens => _tokens;

  /// Uses [tokens] from now on; null ends the session.
  void use(Tokens? tokens) {
    _tokens = tokens;
    if (tokens != null) {
      _renewAt = _now().add(Duration(seconds: tokens.expiresIn) - _margin);
    }
    onTokens?.call(tokens);
  }

  /// An access token that is still valid for a while. Null while nobody is
  /// signed in.
  Future<String?> accessToken() async {
    final current = _tokens;
    if (current != null && !_now().isBefore(_renewAt)) {
      await renew(current.accessToken);
    }
    return _tokens?.accessToken;
  }

  /// Replaces the access token [refused] by the server, unless that has
  /// happened already.
  Future<void> renew(String refused) async {
    final current = _tokens;
    if (current == null || current.accessToken != refused) return;
    await (_renewal ??= _renew(current).whenComplete(() => _renewal = null));
  }

  Future<void> _renew(Tokens current) async {
    try {
      final answer = await _auth.refreshToken(
        RefreshTokenRequest(refreshToken: current.refreshToken),
        options: CallOptions(timeout: _renewalTimeout),
      );
      // Somebody may have signed in or out meanwhile.
      if (identical(_tokens, current)) use(answer.tokens);
    } on GrpcError catch (failure) {
      if (failure.code == StatusCode.unauthenticated &&
          identical(_tokens, current)) {
        use(null);
      }
      // The call that waits for this has a deadline of its own.
      if (failure.code == StatusCode.deadlineExceeded) {
        throw const GrpcError.unavailable('The session renewal timed out');
      }
      rethrow;
    }
  }
}
