package dev.jobwise.server.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpServerTest {

  @Test
  void userAndPassword_areDecoded_andPortsAreTheUsualOnes() {
    assertThat(SmtpServer.parse("smtp://ann%40example.com:a+b%3Ac%25@mail.example.com"))
        .isEqualTo(new SmtpServer("mail.example.com", 587, false, "ann@example.com", "a+b:c%"));
    assertThat(SmtpServer.parse("SMTPS://u:p@mail.example.com/"))
        .isEqualTo(new SmtpServer("mail.example.com", 465, true, "u", "p"));
    assertThat(SmtpServer.parse("smtp://127.0.0.1:1025"))
        .isEqualTo(new SmtpServer("127.0.0.1", 1025, false, null, null));
  }

  @Test
  void toString_hidesUserAndPassword() {
    assertThat(SmtpServer.parse("smtps://ann:s3cret@mail.example.com"))
        .hasToString("smtps://mail.example.com:465");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mail.example.com:587",
        "http://mail.example.com",
        "smtp://s3cret@mail.example.com",
        "smtp://ann:@mail.example.com",
        "smtp://:s3cret@mail.example.com",
        "smtp://ann:s3cret@",
        "smtp://ann:s3 cret@mail.example.com",
        "smtp://ann:s3cret@mail.example.com:99999",
        "smtp://ann:s3cret@mail.example.com:0",
        "smtp://ann:s3cret@mail.example.com/inbox",
        "smtp://ann:s3cret@mail.example.com?starttls=no",
        "smtp://ann:s3cret%zz@mail.example.com",
        "smtp://ann:s3cret#1@mail.example.com"
      })
  void otherUrls_areRefused_withoutRepeatingThem(String url) {
    assertThatThrownBy(() -> SmtpServer.parse(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContainingAny("s3cret", "example");
  }
}
