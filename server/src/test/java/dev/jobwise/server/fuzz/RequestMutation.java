package dev.jobwise.server.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Changes one thing around the body: verb, path, query or headers. */
final class RequestMutation {

  /** Header names and values that may be ignored or refused, but with a documented status. */
  private static final String[][] HEADERS = {
    {"Content-Type", "text/plain"},
    {"Content-Type", "application/xml"},
    {"Content-Type", "application/json; charset=utf-16"},
    {"Content-Type", "application/json; charset=no-such"},
    {"Content-Type", ";;;"},
    {"Content-Type", ""},
    {"Content-Type", "application/x-www-form-urlencoded"},
    {"Content-Type", "multipart/form-data"},
    {"Content-Type", "application/x-protobuf"},
    {"Content-Encoding", "gzip"},
    {"Content-Encoding", "br"},
    {"Content-Encoding", "no-such, gzip"},
    {"Accept", "*/*;q=0"},
    {"Accept", "text/html"},
    {"Accept", "application/x-ndjson"},
    {"Accept", "text/event-stream;q=0.1, application/x-ndjson"},
    {"Accept", ";;;,,,/"},
    {"Accept", "text/event-stream;q=high"},
    {"Accept", "é/ü"},
    {"Accept", ""},
    {"Accept-Encoding", "gzip, br, identity;q=0"},
    {"Accept-Encoding", "*;q=0"},
    {"Accept-Language", "xx-😀"},
    {"Accept-Charset", "no-such"},
    {"Last-Event-ID", "-1"},
    {"Last-Event-ID", "99999999999999999999"},
    {"Last-Event-ID", "１２"},
    {"Last-Event-ID", "é"},
    {"Range", "bytes=0-0,5-1"},
    {"If-None-Match", "*"},
    {"If-Modified-Since", "yesterday"},
    {"Origin", "null"},
    {"Origin", "https://example.com:-1"},
    {"Cookie", "a=\"; b;;;=c"},
    {"X-HTTP-Method-Override", "DELETE"},
    {"X-Forwarded-For", "'; --, 999.1.1.1"},
    {"X-Forwarded-Host", "example.com/../"},
    {"Forwarded", "for=\"[::1"},
    {"Grpc-Encoding", "gzip"},
    {"Grpc-Encoding", "no-such"},
    {"Grpc-Timeout", "1n"},
    {"Grpc-Timeout", "99999999999H"},
    {"Grpc-Timeout", "soon"},
    {"Grpc-Metadata-X", "1"},
    {"Traceparent", "00-zz"},
    {"Upgrade-Insecure-Requests", "1"},
    {"Connection", "close"},
    {"Te", "trailers"},
    {"Prefer", "wait=0"}
  };

  private static final String[] KEYS = {
    "",
    " ",
    "a",
    "a b",
    "é",
    "\t",
    "a,b",
    "a".repeat(255),
    "a".repeat(256),
    "a".repeat(5000),
    "\"quoted\"",
    "null",
    "../..",
    "%00",
    "key",
    "key-1",
    "key-2",
    "😀"
  };

  private static final String[] TOKENS = {
    "",
    "Bearer",
    "Bearer ",
    "Bearer  ",
    "bearer x",
    "Bearer x.y.z",
    "Bearer ..",
    "Bearer a.b",
    "Basic YTpi",
    "Token x",
    "Bearer é",
    "Bearer \u0000x",
    "Bearer " + "a".repeat(6000),
    // alg none, then a key id that is a path
    "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIiwidHlwZSI6ImFjY2VzcyJ9.",
    "Bearer eyJhbGciOiJIUzI1NiIsImtpZCI6Ii4uLy4uL2V0Yy9wYXNzd2QifQ.e30.AAAA",
    "Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOnsiYSI6MX19.AAAA",
    "Bearer eyJhbGciOiJIUzI1NiIsImNyaXQiOlsieCJdfQ.bnVsbA.AAAA"
  };

  private static final String[] IDS = {
    "null",
    "undefined",
    "0",
    "-1",
    "me",
    "*",
    "%2A",
    "%00",
    "a%00b",
    "%ff%fe",
    "%ed%a0%80",
    "%20",
    "%0d%0aX-Injected:%20yes",
    "%F0%9F%98%80",
    "%D7%A9%D7%9C",
    "%25",
    "%2525",
    "%5B%5D",
    "{job_id}",
    "%7Bjob_id%7D",
    "'--",
    "a".repeat(36),
    "a".repeat(37),
    "a".repeat(300),
    "a".repeat(3000),
    ":job_id",
    "00000000-0000-0000-0000-000000000000",
    "browse",
    "history",
    "a;b=c",
    "a:b",
    "a@b",
    "a+b",
    "a=b"
  };

  /** These may lead to another route or to none. */
  private static final String[] DETOURS = {
    "..",
    ".",
    "%2e%2e",
    "%2E",
    "..%2f..",
    "%2f",
    "a/b",
    "%5c..%5c",
    "a%2fb",
    "",
    "/",
    "%",
    "%z",
    "%zz",
    "%u0041",
    "%c0%ae%c0%ae",
    "..;/",
    "a?",
    "a%3f",
    "a%23",
    "\u00e9",
    "\u00ff",
    "|",
    "\"",
    "<",
    "^",
    "a\\b"
  };

  private static final String[] VERBS = {
    "HEAD", "OPTIONS", "PATCH", "TRACE", "GET", "POST", "PUT", "DELETE", "BREW", "get"
  };

  private static final Integer[] ANY_ROUTE = {
    200, 201, 204, 307, 400, 401, 403, 404, 405, 409, 413, 422
  };

  private RequestMutation() {}

  static void mutate(Request request, World world, Random random) {
    switch (random.nextInt(10)) {
      case 0 -> verb(request, random);
      case 1, 2 -> path(request, world, random);
      case 3, 4 -> query(request, world, random);
      case 5 -> token(request, world, random);
      case 6 -> key(request, random);
      case 7 -> oversized(request, random);
      default -> header(request, random);
    }
  }

  private static void verb(Request request, Random random) {
    request.method = Values.pick(random, VERBS);
    request.reachesItsTarget = false;
    request.allow(ANY_ROUTE);
    if (request.method.equals("BREW") || request.method.equals("get")) {
      request.allow(501);
    }
    request.mutations.add("verb " + request.method);
  }

  private static void path(Request request, World world, Random random) {
    request.reachesItsTarget = false;
    int start = request.operation.path().indexOf('{');
    String[] known = world.kinds().stream().map(world::id).toArray(String[]::new);
    boolean detour = start < 0 || random.nextInt(3) == 0;
    String id =
        detour
            ? Values.pick(random, DETOURS)
            : switch (random.nextInt(4)) {
              case 0 -> Values.pick(random, known);
              case 1 -> new UUID(random.nextLong(), random.nextLong()).toString();
              default -> Values.pick(random, IDS);
            };
    String[] steps = request.path.split("/", -1);
    String[] pattern = request.operation.path().split("/", -1);
    List<Integer> places = new ArrayList<>();
    for (int i = 1; i < pattern.length; i++) {
      if (pattern[i].startsWith("{") || start < 0 && i > 2) {
        places.add(i);
      }
    }
    int place = places.isEmpty() ? steps.length - 1 : places.get(random.nextInt(places.size()));
    steps[place] =
        switch (random.nextInt(6)) {
          case 0 -> steps[place].toUpperCase(java.util.Locale.ROOT);
          case 1 -> steps[place] + (detour ? id : "%20");
          default -> id;
        };
    request.path = String.join("/", steps);
    if (detour || id.equals("me") || id.equals("browse") || id.equals("history")) {
      request.allow(ANY_ROUTE);
    }
    request.mutations.add("path");
  }

  private static void query(Request request, World world, Random random) {
    List<String> names = new ArrayList<>(request.operation.query());
    names.addAll(List.of("limit", "access_token", "job_id", "ids", "update_mask", "title"));
    StringBuilder query = new StringBuilder(request.query == null ? "" : request.query + "&");
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      String name =
          random.nextInt(8) == 0
              ? encode(Values.text(random))
              : names.get(
                  random.nextInt(Math.min(names.size(), request.operation.query().size() + 2)));
      query.append(i == 0 ? "" : "&").append(name).append('=').append(queryValue(request, random));
      if (random.nextInt(4) == 0) {
        query.append('&').append(name).append('=').append(queryValue(request, random));
      }
    }
    if (random.nextInt(10) == 0) {
      query.append(
          Values.pick(random, new String[] {"&&&", "&=", "=", "?", "&%", ";", "&%zz=%z", "#"}));
    }
    request.query = query.length() > 3500 ? query.substring(0, 3500) : query.toString();
    if (request.query.contains("access_token")) {
      request.reachesItsTarget = false;
      request.allow(401);
    }
    request.mutations.add("query");
  }

  private static String queryValue(Request request, Random random) {
    String[] simple = {
      "", "5", "6", "true", "false", "resume", "active", "%", "%z", "%00", "%ff", "+", "%2B5"
    };
    return switch (random.nextInt(6)) {
      case 0, 1 -> Values.pick(random, simple);
      case 2, 3 -> encode(Values.number(random));
      case 4 -> latin1(Values.text(random)).replaceAll("[\\s\\x00]", "");
      default -> encode(Values.text(random));
    };
  }

  private static void token(Request request, World world, Random random) {
    String good = "Bearer " + world.token();
    request.reachesItsTarget = false;
    request.mutations.add("token");
    switch (random.nextInt(6)) {
      case 0 -> request.without("Authorization");
      case 1 -> request.header("Authorization", good.substring(0, random.nextInt(good.length())));
      case 2 -> {
        int at = 7 + random.nextInt(good.length() - 7);
        request.header("Authorization", good.substring(0, at) + "A" + good.substring(at + 1));
      }
      case 3 -> {
        request.header("Authorization", good);
        request.headers.add(new Request.Header("Authorization", good));
      }
      default -> {
        String token = Values.pick(random, TOKENS);
        request.header("Authorization", latin1(token));
        if (token.indexOf(0) >= 0) {
          request.allow(400);
        }
      }
    }
  }

  private static void key(Request request, Random random) {
    request.header("Idempotency-Key", latin1(Values.pick(random, KEYS)));
    if (random.nextInt(4) == 0) {
      request.headers.add(new Request.Header("idempotency-key", latin1(Values.pick(random, KEYS))));
    }
    request.mutations.add("idempotency key");
  }

  /** Lines and headers beyond what HTTP servers take; they answer 4xx and may hang up. */
  private static void oversized(Request request, Random random) {
    if (random.nextInt(8) > 0) {
      header(request, random);
      return;
    }
    request.reachesItsTarget = false;
    switch (random.nextInt(4)) {
      case 0 -> {
        request.query = "a=" + "x".repeat(20_000);
        request.allow(400, 414);
      }
      case 1 -> {
        request.header("X-Long", "x".repeat(20_000));
        request.allow(400, 431);
      }
      case 2 -> {
        request.headers.add(new Request.Header("Bad Name", "x"));
        request.allow(400);
      }
      default -> {
        request.headers.add(new Request.Header("Expect", "200-ok"));
        request.allow(400, 417);
      }
    }
    request.mutations.add("oversized or malformed head");
  }

  private static void header(Request request, Random random) {
    String[] header = Values.pick(random, HEADERS);
    if (random.nextInt(5) == 0) {
      request.headers.add(new Request.Header(header[0], latin1(header[1])));
    } else {
      request.header(header[0], latin1(header[1]));
    }
    request.mutations.add("header " + header[0] + ": " + header[1]);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** UTF-8 in the bytes of Latin-1, which is how requests are written. */
  private static String latin1(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
