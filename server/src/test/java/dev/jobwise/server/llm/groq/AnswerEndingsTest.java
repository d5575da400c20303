package dev.jobwise.server.llm.groq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How streamed answers end, right and wrong, wherever their bytes are cut: whole only where the
 * model has said so, and nothing is missing.
 */
class AnswerEndingsTest {

  private static final String TEXT = "I came to Zürich, 日本 and 🎉. ";
  private static final String CHUNK = chunk(TEXT);
  private static final String STOP = end("\"stop\"");
  private static final String DONE = "data: [DONE]\n\n";
  private static final String USAGE = "data: {\"choices\":[],\"usage\":{\"total_tokens\":9}}\n\n";
  private static final String FILTERED =
      "data:"
          + " {\"id\":\"\",\"object\":\"\",\"model\":\"\",\"choices\":[{\"index\":0,\"finish_reason\":null,"
          + "\"content_filter_results\":{\"hate\":{\"filtered\":false,\"severity\":\"safe\"}},\"content_filter_offsets\":{\"check_offset\":9,\"start_offset\":9,\"end_offset\":20}}]}\n\n";
  private static final Map<String, byte[]> WHOLE = new LinkedHashMap<>();
  private static final Map<String, byte[]> BROKEN = new LinkedHashMap<>();

  static {
    for (String reason :
        List.of(
            "stop",
            "eos",
            "eos_token",
            "end_turn",
            "stop_sequence",
            "complete",
            "COMPLETE",
            "STOP")) {
      String end = end('"' + reason + '"');
      whole(reason, CHUNK + end);
      whole(reason + ", done", CHUNK + end + DONE);
      whole(reason + ", usage, done", CHUNK + end + USAGE + DONE);
      whole(
          reason + " with the text",
          CHUNK.replace("}]", ",\"finish_reason\":\"" + reason + "\"}]"));
    }
    String good = CHUNK + STOP + DONE;
    whole("carriage returns", good.replace('\n', '\r'));
    whole("both line ends", good.replace("\n", "\r\n"));
    whole("byte order mark", "\ufeff" + good);
    whole("no space after the colon", good.replace("data: ", "data:"));
    whole("no blank line at the end", (CHUNK + STOP).stripTrailing());
    whole("no blank lines between", good.replace("\n\n", "\n"));
    whole("comments", ": OPENROUTER PROCESSING\n\n" + CHUNK + ":\n\n: error\n\n" + STOP);
    whole("ids and retries", "id: 1\nretry: 10\n" + CHUNK + "id\n" + STOP);
    whole("another field", "trace: 12\n" + CHUNK + "ping\n" + STOP);
    whole("another event", CHUNK + "event: ping\n" + chunk("NO") + STOP);
    whole("named message", "event: message\n" + CHUNK + STOP);
    whole("empty data", CHUNK + "data:\n\ndata: \n\n" + STOP);
    whole("a word", CHUNK + "data: keep-alive\n\n" + STOP);
    whole("no error", CHUNK.replace("{\"choices", "{\"error\":null,\"choices") + STOP);
    whole("empty finish reasons", CHUNK.replace("}]", ",\"finish_reason\":\"\"}]") + STOP);
    whole("the word null", CHUNK.replace("}]", ",\"finish_reason\":\"null\"}]") + STOP);
    whole("notes of a content filter", FILTERED + CHUNK + FILTERED + STOP + FILTERED + DONE);
    whole("thoughts aloud", chunk("<think>\\nNO < NO\\n</think>\\n\\n") + CHUNK + STOP);
    whole(
        "thoughts aloud, in pieces",
        chunk("\\n<th") + chunk("ink>NO</thi") + chunk("nk>\\n") + chunk("\\n") + CHUNK + STOP);
    whole("thoughts aloud, in one JSON", message("<think>NO</think>" + TEXT).substring(6));
    whole("usage in each chunk", CHUNK.replace("]}", "],\"usage\":{\"total_tokens\":3}}") + STOP);
    whole("usage without choices", CHUNK + STOP + USAGE.replace("\"choices\":[],", "") + DONE);
    whole("usage first", USAGE + CHUNK + STOP);
    whole("other choices", CHUNK + chunk("NO").replace("\"index\":0", "\"index\":1") + STOP);
    whole("other choice's end", CHUNK + STOP + end("\"length\"").replace(":0,", ":1,"));
    whole(
        "thoughts", "data: {\"choices\":[{\"delta\":{\"reasoning\":\"NO\"}}]}\n\n" + CHUNK + STOP);
    whole("more thoughts", delta("\"reasoning_content\":\"NO\",\"content\":null") + CHUNK + STOP);
    whole(
        "parts",
        delta(
                "\"content\":[{\"type\":\"thinking\",\"text\":\"NO\"},{\"type\":\"text\",\"text\":\""
                    + TEXT
                    + "\"}]")
            + STOP);
    whole("repeated message", CHUNK + message(TEXT));
    whole("repeated message after the end", CHUNK + STOP + message(TEXT) + DONE);
    String said = chunk("I came to Zürich, ") + chunk("日本 ") + chunk("and 🎉. ");
    whole("repeated delta", said + CHUNK + STOP + DONE);
    whole("repeated delta with the end", said + stopping(chunk(TEXT.strip())) + DONE);
    whole("repeated delta after the end", said + STOP + CHUNK + DONE);
    whole(
        "message that goes on",
        chunk("I came to ") + message(TEXT).replace("\"stop\"", "null") + STOP);
    whole("messages that grow", message("I came to").replace("\"stop\"", "null") + message(TEXT));
    whole(
        "texts without a delta",
        text("I came to Zürich, ") + text("日本 and 🎉. ") + stopping(text("")) + DONE);
    whole("text beside a delta", CHUNK.replace("\"delta\"", "\"text\":\"NO\",\"delta\"") + STOP);
    whole("no number", CHUNK.replace("{\"choices", "{\"speed\":NaN,\"choices") + STOP);
    whole("success", "data: {\"code\":200,\"success\":true,\"errno\":0}\n\n" + CHUNK + STOP);
    whole("a model's own end", CHUNK + end("\"stop\",\"native_finish_reason\":\"completed\""));
    whole("a token at the end", CHUNK + end("\"stop\",\"stop_reason\":128009"));
    broken(
        "a model's own cut",
        CHUNK + end("\"stop\",\"native_finish_reason\":\"MAX_TOKENS\"") + DONE);
    broken("a reason for the stop", CHUNK + end("\"stop\",\"stop_reason\":\"max_tokens\"") + DONE);
    broken("a filter", CHUNK + end("\"stop\",\"native_finish_reason\":\"SAFETY\"") + DONE);
    whole("two ends", CHUNK + STOP + STOP);
    String first = stopping(chunk("I came to Zürich, "));
    String second = stopping(chunk("日本 and 🎉. "));
    whole("an end in each chunk", first + second + DONE);
    broken("an end in each chunk, and then nothing", first + second);
    whole("end by Google's key", CHUNK + STOP.replace("finish_reason", "finishReason"));
    whole("end by both keys", CHUNK + end("null,\"finishReason\":\"stop\""));
    whole("details of the end", CHUNK + details("stop"));
    broken("details of a cut", CHUNK + details("max_tokens") + DONE);
    broken("cut by Google's key", CHUNK + end("null,\"finishReason\":\"MAX_TOKENS\"") + DONE);
    whole("blank after the end", CHUNK + STOP + chunk("\\n") + DONE);
    whole("one JSON", message(TEXT).substring(6));
    whole("one JSON after a mark", "\ufeff \n" + message(TEXT).substring(6));
    whole("one JSON as an event", message(TEXT));
    whole("escaped", CHUNK.replace("🎉", "\\ud83c\\udf89") + STOP);
    whole("a pair in two chunks", CHUNK.replace("🎉. ", "\\ud83c") + chunk("\\udf89. ") + STOP);
    whole("told after the end", CHUNK + STOP + "data: {\"error\":{\"code\":500}}\n\n");
    whole("damage after the end", CHUNK + STOP + "data: {\"usa\n\n");

    for (String reason :
        List.of(
            "length",
            "max_tokens",
            "MAX_TOKENS",
            "model_length",
            "abort",
            "network_error",
            "SAFETY",
            "content_filter",
            "tool_calls",
            "function_call",
            "error",
            "RECITATION",
            "Stop",
            "stop ",
            "unknown",
            "null",
            "cancelled",
            "insufficient_system_resource")) {
      broken(reason, CHUNK + end('"' + reason + '"') + DONE);
    }
    for (String odd : List.of("{\"type\":\"stop\"}", "[\"stop\"]", "1", "true", "false", "{}")) {
      broken("finish_reason " + odd, CHUNK + end(odd) + DONE);
    }
    broken("no end", CHUNK);
    broken("done alone", CHUNK + DONE);
    broken("usage alone", CHUNK + USAGE);
    broken("usage and done", CHUNK + USAGE + DONE);
    broken("usage first, no end", USAGE + CHUNK);
    broken("null", CHUNK + end("null") + DONE);
    broken("empty", CHUNK + end("\"\"") + DONE);
    broken("two ends that differ", CHUNK + STOP + end("\"length\""));
    broken("text after the end", CHUNK + STOP + chunk("more"));
    broken("nothing", "");
    broken("only done", DONE);
    broken("no text", STOP + DONE);
    broken("white space", chunk(" \\n") + STOP + DONE);
    broken("only thoughts", delta("\"reasoning\":\"NO\"") + STOP + DONE);
    broken("another choice's end", CHUNK + STOP.replace(":0,", ":1,"));
    broken("repeated message without an end", CHUNK + message(TEXT).replace("\"stop\"", "null"));
    broken("only thoughts aloud", chunk("<think>NO</think>\\n") + STOP + DONE);
    broken("thoughts aloud without an end", chunk("<think>NO") + STOP + DONE);
    broken("refusal", CHUNK + delta("\"refusal\":\"I can't\"") + STOP);
    broken(
        "refusal of all", message(TEXT).replace("\"content\"", "\"refusal\":\"No\",\"content\""));
    for (String told :
        List.of(
            "error: {\"code\":500,\"message\":\"slot\"}",
            "error: out of memory",
            "data: {\"error\":{\"message\":\"m\",\"code\":500}}",
            "data: {\"error\":\"text\"}",
            "data: {\"error\":true}",
            "data: {\"object\":\"error\",\"message\":\"m\",\"code\":400}",
            "data: {\"code\":500,\"message\":\"m\"}",
            "data: {\"detail\":\"m\"}",
            "data: {\"detail\":[{\"msg\":\"m\"}]}",
            "data: {\"message\":\"m\"}",
            "data: {\"type\":\"error\"}",
            "data: {\"type\":\"overloaded_error\"}",
            "data: {\"errors\":[\"m\"]}",
            "data: [{\"error\":{\"code\":503}}]",
            "data: {\"choices\":[],\"x_groq\":{\"error\":\"m\"}}",
            "data: {\"choices\":[{\"delta\":{},\"error\":{\"code\":502}}]}",
            "data: {\"choices\":null,\"base_resp\":{\"status_code\":1002}}",
            "data: {\"choices\":[],\"code\":\"Throttling\"}",
            "data: {\"status\":500}",
            "data: {\"status\":\"failed\"}",
            "data: {\"success\":false}",
            "data: {\"Error\":{\"Text\":\"m\"}}",
            "data: {\"err_msg\":\"m\"}",
            "event: exception\ndata: {}",
            "event: timeout\ndata: {}",
            "event: aborted\ndata:",
            "event: error\ndata: busy",
            "event: error\ndata:",
            "event: failure\ndata: {\"a\":1}",
            "event: other\ndata: {\"error\":\"m\"}",
            "data: Internal Server Error",
            "data: upstream request timeout",
            "Internal Server Error",
            "upstream connect failure, reset: overflow",
            "<html><body>Bad Gateway</body></html>",
            "{\"error\":{\"message\":\"m\"}}")) {
      broken("first " + told, told + "\n\n" + CHUNK + STOP + DONE);
      broken("inside " + told, CHUNK + told + "\n\n" + CHUNK + STOP + DONE);
    }
    for (String damage :
        List.of(
            "data: {\"choices\":[{\"delta\":{\"cont",
            "data: {}{}",
            "data: \"choices\":[{\"delta\":{\"content\":\"x\"}}]}",
            "dbta: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}",
            ": {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}",
            "da ta",
            "data: {\"object\":\"chat.completion.chunk\",\"choicez\":[]}",
            "data: {\"choices\":{}}",
            "data: {\"choices\":[{\"index\":0,\"dolta\":{\"content\":\"x\"}}]}",
            "data: {\"choices\":[{\"delta\":\"x\"}]}",
            "data: {\"choices\":[{\"delta\":{\"content\":5}}]}",
            "data: {\"choices\":[{\"delta\":{\"content\":false}}]}",
            "data: {\"choices\":[{\"delta\":{\"content\":\"\\ud83c\"}}]}",
            "data: {\"choices\":[{\"delta\":{\"content\":\"\\udf89\"}}]}",
            "data: {\"choices\":[{\"delta\":{\"content\":\"\ufffd\"}}]}")) {
      broken("damage " + damage, CHUNK + damage + "\n\n" + CHUNK + STOP + DONE);
    }
    byte[] bytes = bytes(CHUNK + STOP + DONE);
    for (int i = 0; i < bytes.length && bytes[i] != 'I'; i++) {
      // Before the text each byte has its meaning.
      byte[] damaged = bytes.clone();
      damaged[i] |= (byte) 0x80;
      BROKEN.put("bit " + i, damaged);
    }
    byte[] cut = bytes.clone();
    cut[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\u00bc')] = '?';
    BROKEN.put("half a character", cut);
  }

  @Test
  void endings_areMany() {
    assertThat(WHOLE.size() + BROKEN.size()).isGreaterThan(150);
  }

  static Stream<String> whole() {
    return WHOLE.keySet().stream();
  }

  static Stream<String> broken() {
    return BROKEN.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("whole")
  void whole_isTakenWhole(String name) {
    for (List<byte[]> cut : cuts(WHOLE.get(name))) {
      GroqReply reply = read(cut);
      assertThat(reply.isWhole()).as("%s in %d", reply.verdict(), cut.size()).isTrue();
      assertThat(reply.take()).isEqualTo(TEXT);
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void broken_isNeverWhole(String name) {
    for (List<byte[]> cut : cuts(BROKEN.get(name))) {
      assertThat(read(cut).isWhole()).as("in %d", cut.size()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>Dear</b>", "<thinkers> hard", " <", "I </think> so"})
  void otherSigns_areNoThoughts(String text) {
    GroqReply reply = read(List.of(bytes(chunk(text) + chunk(".") + STOP)));
    assertThat(reply.take()).isEqualTo(text + ".");
  }

  @Test
  void thoughtsBehindText_areDropped() {
    GroqReply reply = read(List.of(bytes(chunk("I <think> so</think>") + chunk("led.") + STOP)));
    assertThat(reply.take()).isEqualTo("I led.");
    assertThat(reply.isWhole()).isTrue();
  }

  @Test
  void thoughtsWithoutEnd_areNoWholeAnswer() {
    GroqReply reply = read(List.of(bytes(chunk("I led. <thinking> hard") + STOP)));
    assertThat(reply.isWhole()).isFalse();
  }

  @Test
  void endlessLine_isGivenUp() {
    AnswerReader reader = new AnswerReader();
    reader.read(bytes(CHUNK + ": "));
    for (int i = 0; i < 100 && !reader.reply().isBroken(); i++) {
      reader.read(new byte[1 << 16]);
    }
    assertThat(reader.reply().verdict()).isEqualTo(Verdict.TOO_LARGE);
  }

  @Test
  void endlessText_isGivenUp() {
    AnswerReader reader = new AnswerReader();
    byte[] chunk = bytes(chunk("word ".repeat(1000)));
    for (int i = 0; i < 1000 && !reader.reply().isBroken(); i++) {
      reader.read(chunk);
      reader.reply().take();
    }
    assertThat(reader.reply().verdict()).isEqualTo(Verdict.TOO_LARGE);
  }

  private static GroqReply read(List<byte[]> pieces) {
    AnswerReader reader = new AnswerReader();
    pieces.forEach(reader::read);
    reader.end();
    return reader.reply();
  }

  /** Whole, byte by byte, at random, at the ends of lines, and after each first byte of many. */
  private static List<List<byte[]>> cuts(byte[] all) {
    Random random = new Random(7);
    List<Integer> everywhere = new ArrayList<>();
    List<Integer> anywhere = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    List<Integer> characters = new ArrayList<>();
    for (int i = 1; i < all.length; i++) {
      everywhere.add(i);
      if (random.nextInt(9) == 0) {
        anywhere.add(i);
      }
      if (all[i - 1] == '\n' || all[i - 1] == '\r') {
        lines.add(i);
      }
      if (all[i] < -64) {
        characters.add(i);
      }
    }
    return Stream.of(List.<Integer>of(), everywhere, anywhere, lines, characters)
        .map(places -> cut(all, places))
        .toList();
  }

  private static List<byte[]> cut(byte[] all, List<Integer> places) {
    List<byte[]> pieces = new ArrayList<>();
    int start = 0;
    for (int place : places) {
      pieces.add(Arrays.copyOfRange(all, start, place));
      start = place;
    }
    pieces.add(Arrays.copyOfRange(all, start, all.length));
    return pieces;
  }

  private static void whole(String name, String stream) {
    WHOLE.put(name, bytes(stream));
  }

  private static void broken(String name, String stream) {
    BROKEN.put(name, bytes(stream));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String chunk(String text) {
    return delta("\"content\":\"" + text + "\"");
  }

  private static String stopping(String chunk) {
    return chunk.replace("}]", ",\"finish_reason\":\"stop\"}]");
  }

  private static String text(String text) {
    return "data: {\"choices\":[{\"index\":0,\"text\":\"" + text + "\"}]}\n\n";
  }

  private static String delta(String inside) {
    return "data: {\"choices\":[{\"index\":0,\"delta\":{" + inside + "}}]}\n\n";
  }

  private static String end(String reason) {
    return "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":" + reason + "}]}\n\n";
  }

  private static String details(String type) {
    return end("null,\"finish_details\":{\"type\":\"" + type + "\"}");
  }

  private static String message(String text) {
    return "data: {\"choices\":[{\"index\":0,\"message\":{\"content\":\""
        + text
        + "\"},\"finish_reason\":\"stop\"}]}\n\n";
  }
}
