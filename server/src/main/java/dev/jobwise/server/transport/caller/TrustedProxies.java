package dev.jobwise.server.transport.caller;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** The networks whose hosts we believe when they say for whom they forward a request. */
public final class TrustedProxies {

  /** Trusts nobody. */
  public static final TrustedProxies NONE = new TrustedProxies(List.of());

  /** Leading bits of an IPv4 address written as IPv6, as in ::ffff:192.0.2.1. */
  private static final int MAPPED_BITS = 96;

  private final List<Network> networks;

  /** All addresses with the same leading bits. */
  private record Network(byte[] address, int bits) {

    boolean contains(byte[] other) {
      if (other.length != address.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        if (((address[bit / 8] ^ other[bit / 8]) >> (7 - bit % 8) & 1) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private TrustedProxies(List<Network> networks) {
    this.networks = networks;
  }

  /**
   * Parses networks such as {@code 10.0.0.0/8} and {@code fd00::/8}, and addresses.
   *
   * @throws IllegalArgumentException whose message is the text that is neither
   */
  public static TrustedProxies parse(List<String> texts) {
    List<Network> networks = new ArrayList<>();
    for (String text : texts) {
      networks.add(network(text));
    }
    return new TrustedProxies(networks);
  }

  private static Network network(String text) {
    int slash = text.indexOf('/');
    String host = slash < 0 ? text : text.substring(0, slash);
    byte[] written = NetUtil.createByteArrayFromIpAddressString(host);
    if (written == null || host.indexOf('%') >= 0) {
      throw new IllegalArgumentException(text);
    }
    int all = written.length * 8;
    int bits = slash < 0 ? all : bits(text.substring(slash + 1));
    byte[] address = address(written).getAddress();
    if (address.length < written.length) {
      bits -= MAPPED_BITS;
    }
    if (bits < 0 || bits > address.length * 8) {
      throw new IllegalArgumentException(text);
    }
    return new Network(address, bits);
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
    byte[] bytes = address(host.getAddress()).getAddress();
    return networks.stream().anyMatch(network -> network.contains(bytes));
  }
}
