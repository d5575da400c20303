package dev.jobwise.server.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts that are slow for careless readers: a short piece over and over. */
public final class HostileTexts {

  private static final List<String> SIGNS =
      List.of(
          "\u0301",
          "a\u0301",
          "a\u0301\u0302 ",
          "\u034f",
          "\u0e34",
          "\u0903",
          " ",
          "\u00a0",
          "\u3000",
          "\t",
          "\n",
          "\r\n",
          "\r",
          "\u2028",
          "\u0085",
          "a",
          "A",
          "Aa",
          "A a ",
          "a A ",
          "Aa Aa ",
          "aA",
          "a a ",
          "A.",
          "A. ",
          "a.a",
          "A-",
          "A'",
          "a: ",
          "A: b ",
          "Ab: c. Ab: ",
          ". A",
          ". Aaaa ",
          "! ",
          "?",
          "@",
          "a@",
          "@ ",
          "a@a@",
          "a@a.",
          " at A",
          " @ A",
          "(",
          "((",
          ")",
          "(a",
          "(a) ",
          "[",
          "[a",
          "[a](",
          "[a](b",
          "[a](b) ",
          "(m/w/d) ",
          "(m",
          "m/w/d ",
          "<",
          "</",
          "<a ",
          "<a>",
          "<p",
          "<p>",
          "<p></p>",
          "<b>",
          "</b>",
          "<b a><i>",
          "<li",
          "<li>",
          "<li></li>",
          "<br",
          "<br>",
          "<!--",
          "-->",
          "<![CDATA[",
          "<script>",
          "<table><tr><td>",
          "<div>",
          "</div>",
          "<a href=\"",
          "<x y='>",
          "&",
          "&#",
          "&#x",
          "&#1",
          "&amp",
          "&amp;",
          "&amp;amp;",
          "&amp;lt;",
          "&lt;b&gt;",
          "&nbsp;",
          "&#x26;",
          "\\",
          "\\*",
          "\\\\-",
          "*",
          "**",
          "***",
          "* ",
          "*a",
          "*a*",
          "**a** ",
          "_",
          "_a_ ",
          "__",
          "`",
          "#",
          "# ",
          "###### ",
          "|",
          "|-",
          "|-|\n",
          "|a|b|\n",
          "-",
          "--",
          "- ",
          "\u2013 ",
          "-\n",
          "\u2022",
          "\u2022 ",
          "\u2022 x\n",
          "\uf0b7",
          "o ",
          "\u00a7 ",
          "~",
          "+",
          "1",
          "1.",
          "1. ",
          "1) ",
          "1,",
          "1,000",
          "1 000 ",
          "1.111 ",
          "9".repeat(20) + " ",
          "12345 ",
          "80331 A",
          "$",
          "$1",
          "$1 - ",
          "\u20ac1 ",
          "1k",
          "1k-",
          "1 hour ",
          "/",
          "/ ",
          "a/a",
          "://",
          "http://a ",
          "www.",
          "'",
          "\"",
          "\u201c",
          "\u2019s ",
          "!",
          ",",
          ", ",
          "a, ",
          "A, B ",
          ";",
          "; ",
          ":",
          "...",
          "\u2026",
          "%",
          "1%",
          "99% a ",
          "\u200b",
          "\u200d",
          "\u202e",
          "\ufe0f",
          "\ud83d\ude80",
          "\ud83d",
          "\ude80",
          "\udb40\udc41",
          "\ufeff",
          "\u0130",
          "\u00df",
          "\u1e9e",
          "\u6f22",
          "\u6f22a",
          "\u0e01",
          "\ud55c",
          "\uff21",
          "\uff0e ",
          "C",
          "C+",
          "C++",
          "C#",
          ".net",
          "R&D ",
          "c c ",
          "js",
          "node.",
          "{",
          "{\"",
          "{}",
          "[{",
          "\"a\":",
          "\\u0000",
          "```",
          "I ",
          "I am ",
          "and ",
          "and, ",
          "was ",
          "my ");

  private HostileTexts() {}

  /** Signs, markup and words whose end careless patterns can't find. */
  public static List<String> pieces() {
    return SIGNS;
  }

  /** The words of a list that ships with the server, whole and without their last character. */
  public static List<String> nearMatches(String resource) {
    try (InputStream file =
        HostileTexts.class.getResourceAsStream("/dev/jobwise/server/" + resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("["))
          .flatMap(line -> Stream.of(line.split(" = |, |\\|")))
          .filter(word -> !word.isEmpty())
          .flatMap(word -> Stream.of(word + " ", word.substring(0, word.length() - 1)))
          .filter(word -> !word.isEmpty())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Random combinations of pieces, the same for the same seed. */
  public static List<String> mixtures(List<String> pieces, int count, long seed) {
    Random random = new Random(seed);
    List<String> mixtures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder mixture = new StringBuilder();
      for (int parts = 2 + random.nextInt(4); parts > 0; parts--) {
        mixture.append(pieces.get(random.nextInt(pieces.size())));
        mixture.append(List.of("", "", " ", "\n").get(random.nextInt(4)));
      }
      mixtures.add(mixture.toString());
    }
    return mixtures;
  }

  /** A text of that many chars from one piece. */
  public static String of(String piece, int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }

  /** Half of the text from one piece, half from another: many that open, then many that close. */
  public static String of(String first, String second, int length) {
    return of(first, length / 2) + of(second, length - length / 2);
  }
}
