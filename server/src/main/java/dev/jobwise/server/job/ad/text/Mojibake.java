package dev.jobwise.server.job.ad.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Repairs text that was written as UTF-8 and read as Windows-1252: "MÃ¼nchen", "Itâ€™s". It
 * replaces only characters that form a valid UTF-8 sequence, which nobody writes on purpose.
 */
final class Mojibake {

  private static final int LONGEST = 4;
  private static final Map<Character, Byte> BYTES = new HashMap<>();

  static {
    Charset windows = Charset.forName("windows-1252");
    for (int b = 0x80; b <= 0xff; b++) {
      String c = new String(new byte[] {(byte) b}, windows);
      // Windows-1252 does not define five bytes; programs pass them on unchanged.
      BYTES.put(c.charAt(0) == '\ufffd' ? (char) b : c.charAt(0), (byte) b);
      BYTES.putIfAbsent((char) b, (byte) b);
    }
  }

  private Mojibake() {}

  static String repaired(String text) {
    if (text.chars().noneMatch(c -> c >= 0xc2 && c <= 0xf4)) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String letter = letterAt(text, i);
      repaired.append(letter == null ? text.charAt(i) : letter);
      i += letter == null ? 0 : lengthAt(text, i) - 1;
    }
    return repaired.toString();
  }

  /** Returns the letter that the characters at a place encode; null if they encode none. */
  private static String letterAt(String text, int at) {
    int length = lengthAt(text, at);
    if (length < 2 || at + length > text.length()) {
      return null;
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      Byte b = BYTES.get(text.charAt(at + i));
      if (b == null) {
        return null;
      }
      bytes[i] = b;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException itself) {
      return null;
    }
  }

  /** Returns the length of a UTF-8 sequence that begins with this char; 0 if none does. */
  private static int lengthAt(String text, int at) {
    char lead = text.charAt(at);
    if (lead < 0xc2 || lead > 0xf4) {
      return 0;
    }
    return lead < 0xe0 ? 2 : lead < 0xf0 ? LONGEST - 1 : LONGEST;
  }
}
