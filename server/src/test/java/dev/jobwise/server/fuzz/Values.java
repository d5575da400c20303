package dev.jobwise.server.fuzz;

import java.util.Random;

/** Values that have broken servers. */
final class Values {

  /** Around the bounds of the contract, in characters. */
  private static final int[] LENGTHS = {
    0, 1, 7, 8, 9, 10, 99, 100, 101, 200, 201, 254, 255, 256, 500, 501, 999, 1000, 1001, 2000, 2001,
    4096, 10_000, 10_001, 15_000, 15_001, 65_535, 65_536
  };

  private static final String[] LETTERS = {
    "a",
    "é",
    "ß",
    "語",
    "😀",
    "👩‍👩‍👧‍👦",
    "ش",
    "a\u0301",
    "\u202e",
    "%",
    "'",
    "\"",
    "\\",
    " ",
    "\n",
    "\u00a0",
    "\ufeff",
    "\uffff",
    "İ",
    "𝔘"
  };

  private static final String[] TEXTS = {
    "",
    " ",
    "\t",
    "\u0000",
    "a\u0000b",
    "null",
    "undefined",
    "NaN",
    "true",
    "0",
    "-1",
    "\u202eשלום עולם\u202c",
    "مرحبا بالعالم",
    "😀😁👨‍👩‍👧‍👦🏳️‍🌈",
    "Z\u0351\u0343\u0346a\u0315\u0327l\u0322g\u0335o",
    "'; DROP TABLE jobs; --",
    "\" OR \"\"=\"",
    "%s%n%x${jndi:ldap://127.0.0.1/a}",
    "{{7*7}}",
    "../../../../etc/passwd",
    "C:\\con\\nul",
    "<script>alert(1)</script>",
    "\r\nX-Injected: yes",
    "\\u0000",
    "\ufffe\uffff",
    "\ufeffBOM",
    "\u0001\u0002\u001f\u007f\u0085",
    "\u2028\u2029",
    "0000-00-00",
    "2021-02-30",
    "2021-02-29",
    "0001-01-01",
    "9999-12-31",
    "10000-01-01",
    "-0001-01-01",
    "2021-1-1",
    "２０２１-０１-０１",
    "2021-13-01",
    "1e5",
    "１２",
    "a@b",
    "a@b.c",
    "@",
    "a@" + "b".repeat(250) + ".cd",
    "ä@ö.ü",
    "a b@c.de",
    "😀@example.com",
    "http://",
    "http://[::1",
    "http://a b",
    "javascript:alert(1)",
    "HTTP://EXAMPLE.COM:99999/%zz",
    "http://example.com/" + "x".repeat(2000),
    "http://😀.example",
    "%00",
    "%",
    "_",
    "\\",
    "\\%",
    "exp_0",
    "proj_00000000000000000000000000000000",
    "00000000-0000-0000-0000-000000000000"
  };

  private static final String[] NUMBERS = {
    "0",
    "-0",
    "-1",
    "1",
    "0.1",
    "1.0",
    "1.5",
    "2147483647",
    "2147483648",
    "-2147483648",
    "-2147483649",
    "4294967296",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "1e2",
    "1E400",
    "-1e400",
    "1e-400",
    "1e999999999",
    "1e-999999999",
    "1e2147483648",
    "0e999999999",
    "123456789".repeat(50),
    "0." + "1".repeat(500),
    "4.0000000000000000000000000001",
    "100",
    "101"
  };

  private static final String[] RAW = {
    "\"\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"a\\ud83d\"",
    "\"\\u0000\"",
    "\"\\u0000\\ud83d\\ude00\"",
    "\"a\tb\"",
    "\"a\nb\"",
    "\"\\x\"",
    "\"\\u12\"",
    "NaN",
    "Infinity",
    "-",
    "01",
    "+1",
    ".5",
    "5.",
    "0x10",
    "'a'",
    "tru",
    "nul",
    "undefined",
    "",
    "{",
    "[",
    "]",
    "{]",
    "[1,]",
    "{\"a\":1,}",
    "{\"a\":1,\"a\":2}",
    "{\"\":1}",
    "{\"\\ud800\":1}",
    "{\"\\u0000\":1}",
    "[,]",
    "/**/1",
    "\"",
    "{\"a\":{\"a\":1,\"a\":1}}",
    "{\"__proto__\":{}}",
    "{\"@type\":\"java.lang.Object\"}"
  };

  private Values() {}

  /** Any text: odd, long or both. */
  static String text(Random random) {
    if (random.nextInt(3) > 0) {
      return pick(random, TEXTS);
    }
    String letter = pick(random, LETTERS);
    return letter.repeat(LENGTHS[random.nextInt(LENGTHS.length)]);
  }

  /** A text of a million bytes. */
  static String huge(Random random) {
    String letter = pick(random, LETTERS);
    return letter.repeat(
        1_000_000 / letter.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
  }

  static String number(Random random) {
    return pick(random, NUMBERS);
  }

  /** What stands for a JSON value; most of it is none. */
  static String rawJson(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> deep(random, "[", "]");
      case 1 -> deep(random, "{\"a\":", "}");
      case 2 -> "[" + "0,".repeat(20_000) + "0]";
      case 3 -> manyKeys(random.nextInt(3000));
      default -> pick(random, RAW);
    };
  }

  static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static String deep(Random random, String open, String close) {
    int[] depths = {20, 27, 28, 29, 30, 31, 32, 33, 64, 100, 1000, 100_000};
    int depth = depths[random.nextInt(depths.length)];
    return open.repeat(depth) + "1" + close.repeat(depth);
  }

  private static String manyKeys(int count) {
    StringBuilder object = new StringBuilder("{\"k\":0");
    for (int i = 0; i < count; i++) {
      object.append(",\"k").append(i).append("\":").append(i);
    }
    return object.append('}').toString();
  }
}
