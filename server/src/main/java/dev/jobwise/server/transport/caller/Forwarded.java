package dev.jobwise.server.transport.caller;

import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpHeaders;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the client for whom proxies forward a request, by {@code Forwarded} (RFC 7239) or {@code
 * X-Forwarded-For}. Anybody can send these headers. Only the part that a trusted proxy added
 * counts, which is to the right of everything it received.
 */
final class Forwarded {

  /** Each {@code name=value} of one hop; values may be quoted. */
  private static final Pattern PAIR =
      Pattern.compile(
          "[ \\t]{0,8}+([A-Za-z0-9_-]{1,32}+)=(?:\"((?:[^\"\\\\]|\\\\.){0,255}+)\"|([^\",; \\t]*+))[ \\t]*+");

  /** An IPv4 address, or an IPv6 address in brackets, with an optional port; bare IPv6 has none. */
  private static final Pattern NODE =
      Pattern.compile(
          "(\\d[\\d.]*+)(?::[\\w.-]++)?|\\[([^\\]]{1,64}+)\\](?::[\\w.-]++)?|([^\\[\\]]++)");

  private Forwarded() {}

  /** The nearest host that is not one of the proxies, or the peer if that is unknown. */
  static InetAddress client(InetAddress peer, HttpHeaders headers, TrustedProxies proxies) {
    if (!proxies.contains(peer)) {
      return peer;
    }
    List<String> standard = headers.getAll(HttpHeaderNames.FORWARDED);
    List<String> usual = headers.getAll(HttpHeaderNames.X_FORWARDED_FOR);
    if (standard.isEmpty()) {
      return usual.isEmpty() ? peer : walk(peer, commaSeparated(usual), proxies);
    }
    InetAddress client = walk(peer, hops(standard, "for"), proxies);
    // A proxy adds to only one of the headers, and forwards whatever anybody wrote into the other.
    boolean agreed = usual.isEmpty() || client.equals(walk(peer, commaSeparated(usual), proxies));
    return agreed ? client : peer;
  }

  /**
   * Whether a trusted proxy says by {@code Forwarded} or {@code X-Forwarded-Proto} that the client
   * speaks TLS. The hop of the client counts. A client that makes it up gets only a wrong link.
   */
  static boolean isHttps(InetAddress peer, HttpHeaders headers, TrustedProxies proxies) {
    if (!proxies.contains(peer)) {
      return false;
    }
    List<String> schemes = hops(headers.getAll(HttpHeaderNames.FORWARDED), "proto");
    schemes.addAll(commaSeparated(headers.getAll(HttpHeaderNames.X_FORWARDED_PROTO)));
    schemes.removeIf(Objects::isNull);
    return !schemes.isEmpty() && schemes.get(0).equalsIgnoreCase("https");
  }

  /**
   * @param hops from the first client to the last proxy; null for an unreadable one
   */
  private static InetAddress walk(InetAddress peer, List<String> hops, TrustedProxies proxies) {
    InetAddress nearest = peer;
    for (int i = hops.size() - 1; i >= 0 && proxies.contains(nearest); i--) {
      nearest = hops.get(i) == null ? null : address(hops.get(i));
      if (nearest == null) {
        return peer;
      }
    }
    return nearest;
  }

  private static List<String> commaSeparated(List<String> lines) {
    List<String> hops = new ArrayList<>();
    for (String line : lines) {
      for (String hop : line.split(",", -1)) {
        hops.add(hop.strip());
      }
    }
    return hops;
  }

  /** The parameter of this name of each hop; null where it is missing or unreadable. */
  private static List<String> hops(List<String> lines, String name) {
    List<String> hops = new ArrayList<>();
    for (String line : lines) {
      addHops(line, name, hops);
    }
    return hops;
  }

  private static void addHops(String line, String name, List<String> hops) {
    Matcher pair = PAIR.matcher(line);
    String value = null;
    int at = 0;
    while (pair.region(at, line.length()).lookingAt()) {
      if (pair.group(1).toLowerCase(Locale.ROOT).equals(name)) {
        value = pair.group(3) != null ? pair.group(3) : pair.group(2).replaceAll("\\\\(.)", "$1");
      }
      at = pair.end();
      boolean hopEnds = at == line.length() || line.charAt(at) == ',';
      if (hopEnds) {
        hops.add(value);
        value = null;
      } else if (line.charAt(at) != ';') {
        break;
      }
      if (at == line.length()) {
        return;
      }
      at++;
    }
    hops.add(null); // the rest is unreadable, and it is the nearest part
  }

  /** Null for {@code unknown}, a made-up name, and anything else that is not an address. */
  private static InetAddress address(String node) {
    Matcher parts = NODE.matcher(node);
    if (!parts.matches()) {
      return null;
    }
    String text = parts.group(1);
    if (text == null) {
      text = parts.group(2) != null ? parts.group(2) : parts.group(3);
    }
    boolean isBareIpv6 = parts.group(3) != null || parts.group(2) != null;
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
    return bytes == null || isBareIpv6 && text.indexOf(':') < 0
        ? null
        : TrustedProxies.address(bytes);
  }
}
