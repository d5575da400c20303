package dev.jobwise.server.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A request in the making; whatever a client can write to a socket. */
final class Request {

  /** What servers usually take: Netty's limits. */
  private static final int MAX_LINE = 4096 - "DELETE  HTTP/1.1".length();

  private static final int MAX_HEADERS = 8192 - 200;

  private static final Pattern MALFORMED =
      Pattern.compile("(?i)%[01][0-9a-f]|%7f|%(?![0-9a-f]{2})|[^!-~]|\\.\\.|[\"<>\\\\^`|]");

  /** Name and value as they are written, in Latin-1. */
  record Header(String name, String value) {}

  final Operation operation;
  String method;
  String path;

  /** Without the question mark; null for none. In Latin-1, as the path is. */
  String query;

  final List<Header> headers = new ArrayList<>();

  /** The body until it is written out; null if it is none of JSON. */
  JsonNode json;

  /** Null for none. */
  byte[] body;

  /** What was done to it, in words. */
  final List<String> mutations = new ArrayList<>();

  /** Statuses that it may get beside those of its operation. */
  final Set<Integer> alsoAllowed = new TreeSet<>();

  /** Whether path, verb and token are right, so that a 401 or 404 tells of something lost. */
  boolean reachesItsTarget = true;

  Request(Operation operation) {
    this.operation = operation;
    this.method = operation.method();
    this.path = operation.path();
  }

  void header(String name, String value) {
    headers.removeIf(header -> header.name().equalsIgnoreCase(name));
    headers.add(new Header(name, value));
  }

  void without(String name) {
    headers.removeIf(header -> header.name().equalsIgnoreCase(name));
  }

  void allow(Integer... statuses) {
    alsoAllowed.addAll(List.of(statuses));
  }

  String target() {
    return query == null ? path : path + "?" + query;
  }

  boolean allows(int status) {
    return (status == 400 || status == 404) && isMalformed()
        || status == 414 && target().length() > MAX_LINE
        || status == 431 && headerBytes() > MAX_HEADERS
        || operation.statuses().contains(status) && status < 500
        || alsoAllowed.contains(status);
  }

  /**
   * Whether the target is none that servers take: control characters, broken escapes, bytes beyond
   * ASCII, or the steps of a path traversal.
   */
  private boolean isMalformed() {
    return MALFORMED.matcher(target()).find();
  }

  private int headerBytes() {
    return headers.stream().mapToInt(h -> h.name().length() + h.value().length() + 4).sum();
  }

  /** Line, headers and body as they go over the wire. */
  byte[] bytes(String host) {
    StringBuilder head = new StringBuilder(method + " " + target() + " HTTP/1.1\r\n");
    head.append("Host: ").append(host).append("\r\n");
    headers.forEach(h -> head.append(h.name()).append(": ").append(h.value()).append("\r\n"));
    if (body != null || !method.equals("GET")) {
      head.append("Content-Length: ").append(body == null ? 0 : body.length).append("\r\n");
    }
    byte[] first = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    if (body == null) {
      return first;
    }
    byte[] all = java.util.Arrays.copyOf(first, first.length + body.length);
    System.arraycopy(body, 0, all, first.length, body.length);
    return all;
  }
}
