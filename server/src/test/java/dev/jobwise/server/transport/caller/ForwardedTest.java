package dev.jobwise.server.transport.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.linecorp.armeria.common.HttpHeaders;
import com.linecorp.armeria.common.HttpHeadersBuilder;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a request comes from, by what proxies say. */
class ForwardedTest {

  private static final String PEER = "10.0.0.1";
  private static final TrustedProxies PROXIES =
      TrustedProxies.parse(List.of("10.0.0.0/8", "fd00::/8", "::ffff:172.16.0.0/108"));

  /** Lines of a header are parted by a semicolon with blanks around it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "203.0.113.5 | 203.0.113.5",
        " 203.0.113.5  | 203.0.113.5",
        "203.0.113.5:4711 | 203.0.113.5",
        "2001:db8::5 | 2001:db8:0:0:0:0:0:5",
        "[2001:db8::5] | 2001:db8:0:0:0:0:0:5",
        "[2001:db8::5]:443 | 2001:db8:0:0:0:0:0:5",
        "::ffff:203.0.113.5 | 203.0.113.5",
        // Whatever the client wrote itself stands left of what the proxies saw.
        "198.51.100.1, 203.0.113.5 | 203.0.113.5",
        "<script>, 203.0.113.5 | 203.0.113.5",
        "203.0.113.5, 10.1.2.3, 10.9.9.9 | 203.0.113.5",
        "203.0.113.5, fd00::1, 172.16.3.4 | 203.0.113.5",
        "198.51.100.1 ; 203.0.113.5 | 203.0.113.5",
        "198.51.100.1 ; 203.0.113.5 ; 10.1.2.3 | 203.0.113.5",
        "10.1.2.3, 10.9.9.9 | 10.1.2.3",
        // Not to be read: the peer.
        "unknown | 10.0.0.1",
        "_hidden | 10.0.0.1",
        "203.0.113.5, unknown | 10.0.0.1",
        "203.0.113.5, unknown, 10.1.2.3 | 10.0.0.1",
        "203.0.113.5, | 10.0.0.1",
        "203.0.113.5.6 | 10.0.0.1",
        "203.0.113.256 | 10.0.0.1",
        "3405803781 | 10.0.0.1",
        "localhost | 10.0.0.1",
        "203.0.113.5 198.51.100.1 | 10.0.0.1",
        "[203.0.113.5] | 10.0.0.1",
        "[2001:db8::5 | 10.0.0.1",
        "2001:db8::5] | 10.0.0.1",
        "2001:db8::12345 | 10.0.0.1",
      })
  void xForwardedFor_isRead(String lines, String client) throws Exception {
    assertThat(client(PEER, "x-forwarded-for", lines)).isEqualTo(client);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "for=203.0.113.5 | 203.0.113.5",
        "For=203.0.113.5;proto=https;by=10.0.0.1 | 203.0.113.5",
        "proto=https; host=\"a,b;for=1.2.3.4\"; FOR=\"203.0.113.5:80\" | 203.0.113.5",
        "for=\"[2001:db8::5]:4711\" | 2001:db8:0:0:0:0:0:5",
        "for=\"[2001:db8::5]\" | 2001:db8:0:0:0:0:0:5",
        "for=\"203.0.113.5:_port\" | 203.0.113.5",
        "for=198.51.100.1, for=203.0.113.5 | 203.0.113.5",
        "for=203.0.113.5, for=10.1.2.3;proto=http | 203.0.113.5",
        "for=198.51.100.1 ; for=203.0.113.5 | 203.0.113.5",
        "for=\"\\2\\03.0.113.5\" | 203.0.113.5",
        "for=unknown | 10.0.0.1",
        "for=\"_gazonk\" | 10.0.0.1",
        "for=203.0.113.5, for=unknown, for=10.1.2.3 | 10.0.0.1",
        "by=203.0.113.5 | 10.0.0.1",
        "203.0.113.5 | 10.0.0.1",
        "for= | 10.0.0.1",
        "for=203.0.113.5, | 10.0.0.1",
        "for=203.0.113.5 for=198.51.100.1 | 10.0.0.1",
        // The client began a quote that never ends, and what the proxy added stands inside.
        "for=\"198.51.100.1, for=203.0.113.5 | 10.0.0.1",
      })
  void forwarded_isRead(String lines, String client) throws Exception {
    assertThat(client(PEER, "forwarded", lines)).isEqualTo(client);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x-forwarded-proto | https | true",
        "x-forwarded-proto | HTTPS | true",
        "x-forwarded-proto | https, http | true",
        "x-forwarded-proto | http, https | false",
        "x-forwarded-proto | httpsx | false",
        "forwarded | for=203.0.113.5;proto=https | true",
        "forwarded | Proto=\"HTTPS\";for=203.0.113.5 | true",
        "forwarded | for=203.0.113.5;proto=https, for=10.1.2.3;proto=http | true",
        "forwarded | for=203.0.113.5;proto=http, for=10.1.2.3;proto=https | false",
        "forwarded | for=203.0.113.5 | false",
        "forwarded | for=\"proto=https\" | false",
        "accept | https | false",
      })
  void schemeOfTheClient_isRead(String header, String line, boolean isHttps) throws Exception {
    HttpHeaders headers = HttpHeaders.of(header, line);
    assertThat(Forwarded.isHttps(InetAddress.getByName(PEER), headers, PROXIES)).isEqualTo(isHttps);
    assertThat(Forwarded.isHttps(InetAddress.getByName("192.0.2.9"), headers, PROXIES)).isFalse();
  }

  @Test
  void whoIsNoTrustedProxy_isTheClient() throws Exception {
    assertThat(client("192.0.2.9", "x-forwarded-for", "203.0.113.5")).isEqualTo("192.0.2.9");
    assertThat(client("192.0.2.9", "forwarded", "for=203.0.113.5")).isEqualTo("192.0.2.9");
    assertThat(client("fc00::1", "forwarded", "for=203.0.113.5")).isEqualTo("fc00:0:0:0:0:0:0:1");
    assertThat(client(PEER, "accept", "203.0.113.5")).isEqualTo(PEER);
  }

  /** A proxy adds to one of the two, and passes on the other as it came. */
  @Test
  void bothHeaders_mustAgree() throws Exception {
    HttpHeadersBuilder both = HttpHeaders.builder().add("forwarded", "for=203.0.113.5");

    assertThat(client(PEER, both.add("x-forwarded-for", "203.0.113.5"))).isEqualTo("203.0.113.5");
    assertThat(client(PEER, both.set("x-forwarded-for", "198.51.100.1"))).isEqualTo(PEER);
  }

  @Test
  void hugeHeaders_areReadOnce() throws Exception {
    String quotes = "for=\"" + "\\a".repeat(100_000) + "\"";

    assertThat(client(PEER, "forwarded", quotes)).isEqualTo(PEER);
    assertThat(client(PEER, "x-forwarded-for", "1.".repeat(100_000))).isEqualTo(PEER);
    assertThat(client(PEER, "x-forwarded-for", ",".repeat(100_000))).isEqualTo(PEER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/",
        "10.0.0.0/8/8",
        "10.0.0",
        "proxy.example.com",
        "fd00::/129",
        "fd00::%1",
        "::ffff:10.0.0.0/8",
        "*",
        "/8",
        "10.0.0.0/ 8",
        "10.0.0.0/٨"
      })
  void networksThatAreNone_areRefused(String network) {
    assertThatThrownBy(() -> TrustedProxies.parse(List.of("127.0.0.1", network)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(network);
  }

  @Test
  void networks_holdWhatBeginsAlike() throws Exception {
    TrustedProxies proxies =
        TrustedProxies.parse(List.of("192.0.2.128/25", "2001:db8::/31", "::1"));

    assertThat(proxies.contains(InetAddress.getByName("192.0.2.128"))).isTrue();
    assertThat(proxies.contains(InetAddress.getByName("192.0.2.127"))).isFalse();
    assertThat(proxies.contains(InetAddress.getByName("::ffff:192.0.2.200"))).isTrue();
    assertThat(proxies.contains(InetAddress.getByName("2001:db9::1"))).isTrue();
    assertThat(proxies.contains(InetAddress.getByName("2001:dba::1"))).isFalse();
    assertThat(proxies.contains(InetAddress.getByName("::1"))).isTrue();
    assertThat(proxies.contains(InetAddress.getByName("::2"))).isFalse();
    assertThat(TrustedProxies.NONE.contains(InetAddress.getByName("127.0.0.1"))).isFalse();
    assertThat(
            TrustedProxies.parse(List.of("0.0.0.0/0")).contains(InetAddress.getByName("8.8.8.8")))
        .isTrue();
  }

  private static String client(String peer, String header, String lines) throws Exception {
    HttpHeadersBuilder headers = HttpHeaders.builder();
    for (String line : lines.split(" ; ")) {
      headers.add(header, line);
    }
    return client(peer, headers);
  }

  private static String client(String peer, HttpHeadersBuilder headers) throws Exception {
    return Forwarded.client(InetAddress.getByName(peer), headers.build(), PROXIES).getHostAddress();
  }
}
