package dev.jobwise.server.transport.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobwise.server.testing.Effort;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartFormTest {

  private static final int MAX = 1000;
  private static final String FIELD =
      "--b\r\nContent-Disposition: form-data; name=\"document_type\"\r\n\r\nresume\r\n";
  private static final String END = "--b--\r\n";

  @ParameterizedTest
  @CsvSource({
    "filename=\"a.txt\", a.txt",
    "filename=a.txt, a.txt",
    "FileName = \"a.txt\", a.txt",
    "filename=\"a;b=c.txt\", a;b=c.txt",
    "filename=\"a\\\"b\\\\c.txt\", a\"b\\c.txt",
    "filename=\"C:\\dir\\a.txt\", C:\\dir\\a.txt",
    "filename=\"a%22b.txt\", a\"b.txt",
    "filename=\"100%25.txt\", 100%25.txt",
    "filename*=UTF-8''na%C3%AFve.txt, na\u00efve.txt",
    "filename*=utf-8'en'a%20b.txt, a b.txt",
    "filename*=ISO-8859-1''na%EFve.txt, na\u00efve.txt",
    "filename=\"a.txt\"; filename*=UTF-8''b.txt, b.txt",
    "filename*=UTF-8''b.txt; filename=\"a.txt\", b.txt",
    "filename=\"a.txt\"; filename*=UTF-8''%FF.txt, a.txt",
    "filename=\"a.txt\"; filename*=UTF-8''%C3, a.txt",
    "filename=\"a.txt\"; filename*=UTF-8''%, a.txt",
    "filename=\"a.txt\"; filename*=UTF-8''%4, a.txt",
    "filename=\"a.txt\"; filename*=UTF-8''%zz.txt, a.txt",
    "filename=\"a.txt\"; filename*=UTF-8'', a.txt",
    "filename=\"a.txt\"; filename*=b.txt, a.txt",
    "filename=\"a.txt\"; filename*=, a.txt",
    "filename=\"a.txt\"; filename*=KOI8-R''b.txt, a.txt",
    "filename=\"a.txt\"; filename*=''b.txt, a.txt",
    "filename=\"a.txt\"; filename*=UTF-8''b c.txt, a.txt",
    "filename*=UTF-8''%FF.txt, ''",
    "filename=\"a.txt, a.txt",
    "filename=\"\u00e4.txt\", \u00e4.txt",
    "junk; filename=a.txt; =; ;, a.txt",
  })
  void filename_isReadAsItWasMeant(String parameter, String expected) {
    Form form = read(part("name=\"file\"; " + parameter, "x") + END);
    assertThat(form.files()).containsOnlyKeys("file");
    assertThat(form.files().get("file").name()).isEqualTo(expected);
  }

  @Test
  void boundaryWithin_isContent() {
    for (String content :
        List.of(
            "--b",
            "\r\n--",
            "\r\n--bc",
            "\r\n-b",
            "\n--b--",
            "\r\r\n--\r\n--b\r",
            "\r\n--b-",
            "\r\n--b \tx")) {
      Form form =
          read(
              "preamble --b\r\n"
                  + "\r\n"
                  + part("name=file; filename=a", content)
                  + FIELD
                  + END
                  + "more");
      assertThat(form.files().get("file").content()).asString().isEqualTo(content);
      assertThat(form.fields()).containsEntry("document_type", "resume");
    }
  }

  @Test
  void padding_mayFollowABoundary() {
    Form form = read(FIELD.replace("--b\r\n", "--b \t\r\n") + "--b--");
    assertThat(form.fields()).isEqualTo(Map.of("document_type", "resume"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--b",
        "--b\r\n",
        "--b--",
        "--b\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: attachment; name=file; filename=a\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; filename=a\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=other; filename=a\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=file; filename=a\r\n\r\nx\r\n--b",
        "--b\nContent-Disposition: form-data; name=file; filename=a\n\nx\n--b--",
      })
  void whatIsNoForm_holdsNoFile(String body) {
    assertThat(read(body).files()).isEmpty();
  }

  @Test
  void parts_headersAndFieldsAreBounded() {
    assertThat(read(FIELD.replace("resume", "r".repeat(5000)) + END).fields().get("document_type"))
        .hasSize(1024);
    String many = part("name=x", "y").repeat(16);
    assertThat(read(many + FIELD + END).fields()).containsOnlyKeys("x");
    String large = part("name=file; filename=a\r\nX: " + "y".repeat(9000), "x");
    assertThat(read(large + FIELD + END)).isEqualTo(Form.EMPTY);
    assertThat(
            read(part("name=file; filename=a", "z".repeat(5000)) + END)
                .files()
                .get("file")
                .content())
        .hasSize(MAX + 1);
  }

  @Test
  void hostileBodies_takeLinearWork() {
    String head = "--b\r\nContent-Disposition: form-data; name=file; filename=a\r\n";
    isLinear("", "x");
    isLinear("", "\r\n--");
    isLinear("", "\r");
    isLinear("--b\r\nX: ", "y");
    isLinear("--b\r\n", "X: y\r\n");
    isLinear(head + "\r\n", "\r\n--");
    isLinear(head + "\r\n", "\r\n--b ");
    isLinear(head + "\r\n", "\r\n--b" + " ".repeat(60));
    isLinear("", head + "\r\n\r\n");
    // A header may have 8 KiB.
    isLinear(
        length -> head.replace("filename=a", ";=\"\\".repeat(length / 4)) + "\r\nx\r\n--b--",
        7_600);
  }

  private static void isLinear(String head, String piece) {
    isLinear(length -> head + piece.repeat(length / piece.length()), 2 * 1024 * 1024);
  }

  private static void isLinear(IntFunction<String> text, int size) {
    Effort.isLinear(
        text.apply(100),
        text,
        size,
        Duration.ofSeconds(1),
        body -> {
          byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
          MultipartForm form = new MultipartForm("b", "file", MAX);
          for (int at = 0; at < bytes.length; at += 16_000) {
            form.take(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 16_000)));
          }
          form.end();
        });
  }

  @Test
  void anyCut_givesTheSameForm() {
    Random random = new Random(4);
    String[] pieces = {
      "\r\n",
      "--b",
      "--b--",
      "--",
      "-",
      "\r",
      "\n",
      "b",
      " ",
      "x",
      FIELD,
      "\r\n" + FIELD,
      part("name=\"file\"; filename=\"a\"", "\r\n--\r\n-"),
      "\r\n--b\r\n",
      "\r\n\r\n",
      "Content-Disposition: form-data; name=file; filename=c\r\n"
    };
    for (int round = 0; round < 5_000; round++) {
      StringBuilder body = new StringBuilder(random.nextBoolean() ? FIELD : "");
      for (int i = random.nextInt(12); i > 0; i--) {
        body.append(pieces[random.nextInt(pieces.length)]);
      }
      body.append(random.nextBoolean() ? "\r\n--b--" : "");
      byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
      MultipartForm whole = new MultipartForm("b", "file", MAX);
      whole.take(bytes);
      MultipartForm cut = new MultipartForm("b", "file", MAX);
      for (int at = 0; at < bytes.length; ) {
        int end = Math.min(bytes.length, at + 1 + random.nextInt(1 + random.nextInt(20)));
        cut.take(Arrays.copyOfRange(bytes, at, end));
        at = end;
      }
      assertThat(shown(cut.end())).as(body.toString()).isEqualTo(shown(whole.end()));
    }
  }

  private static String shown(Form form) {
    StringBuilder shown = new StringBuilder(form.fields().toString());
    form.files()
        .forEach(
            (name, file) ->
                shown.append(name).append(file.name()).append(Arrays.toString(file.content())));
    return shown.toString();
  }

  private static String part(String parameters, String content) {
    return "--b\r\nContent-Disposition: form-data; " + parameters + "\r\n\r\n" + content + "\r\n";
  }

  private static Form read(String body) {
    MultipartForm form = new MultipartForm("b", "file", MAX);
    form.take(body.getBytes(StandardCharsets.UTF_8));
    return form.end();
  }
}
