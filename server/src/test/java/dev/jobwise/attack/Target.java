package dev.jobwise.attack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/**
 * The server under attack.
 *
 * @param port on 127.0.0.1
 * @param token access token of the attacker's own account
 */
record Target(int port, String token) {

  /** A new connection. */
  Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    return socket;
  }
}
