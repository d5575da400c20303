package dev.jobwise.server.fuzz;

import java.util.Map;

/**
 * What came back.
 *
 * @param status 0 if the connection ended without an answer
 * @param headers by lower-case name; of several the last
 * @param millis until the first byte, or for the longest pause after it
 */
record Answer(int status, Map<String, String> headers, byte[] body, long millis) {

  String type() {
    return headers.getOrDefault("content-type", "");
  }
}
