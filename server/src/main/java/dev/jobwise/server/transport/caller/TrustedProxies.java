package dev.jobwise.server.transport.caller;

import com.linecorp.armeria.common.util.InetAddressPredicates;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The networks whose hosts we believe when they say for whom they forward a request. */
public final class TrustedProxies {

  /** Trusts nobody. */
  public static final TrustedProxies NONE = new TrustedProxies(List.of());

  /** Leading bits of an IPv4 address written as IPv6, as in ::ffff:192.0.2.1. */
  private static final int MAPPED_BITS = 96;

  private final List<Predicate<InetAddress>> networks;

  private TrustedProxies(List<Predicate<InetAddress>> networks) {
    this.networks = networks;
  }

  /**
   * Parses networks such as {@code 10.0.0.0/8} and {@code fd00::/8}, and addresses.
   *
   * @throws IllegalArgumentException whose message is the text that is neither
   */
  public static TrustedProxies parse(List<String> texts) {
    List<Predicate<InetAddress>> networks = new ArrayList<>();
    for (String text : texts) {
      networks.add(network(text));
    }
    return new TrustedProxies(networks);
  }

  private static Predicate<InetAddress> network(String text) {
    int slash = text.indexOf('/');
    String host = slash < 0 ? text : text.substring(0, slash);
    byte[] written = NetUtil.createByteArrayFromIpAddressString(host);
    if (written == null || host.indexOf('%') >= 0) {
      throw new IllegalArgumentException(text);
    }
    int all = written.length * 8;
    int bits = slash < 0 ? all : bits(text.substring(slash + 1));
    InetAddress address = address(written);
    int length = address.getAddress().length * 8;
    if (length < all) {
      bits -= MAPPED_BITS;
    }
    if (bits < 0 || bits > length) {
      throw new IllegalArgumentException(text);
    }
    return InetAddressPredicates.ofCidr(address, bits);
  }

  /** Larger than any address has, if the text is not a number. */
  private static int bits(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
  }

  /** Converts an IPv4 address written as IPv6 to IPv4. */
  static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException wrongLength) {
      throw new IllegalArgumentException(wrongLength);
    }
  }

  /** Whether the host is one of these proxies. */
  public boolean contains(InetAddress host) {
    InetAddress address = address(host.getAddress());
    return networks.stream().anyMatch(network -> network.test(address));
  }
}
