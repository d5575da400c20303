package dev.jobwise.server.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "mariadb://u:p@db:3307/jobs, jdbc:mariadb://db:3307/jobs, u, p",
        "mariadb://u:p@db/jobs, jdbc:mariadb://db:3306/jobs, u, p",
        "mariadb://db/jobs, jdbc:mariadb://db:3306/jobs, -, -",
        "mariadb://u@10.0.0.1/jobs, jdbc:mariadb://10.0.0.1:3306/jobs, u, -",
        "mariadb://u:p@[::1]:3306/jobs, jdbc:mariadb://[::1]:3306/jobs, u, p",
        "mariadb://u%40x:p%3A%2F%3F%23%25+1@db/j%2Dobs, jdbc:mariadb://db:3306/j-obs, u@x, p:/?#%+1",
        "mariadb://u:p@ss:w/rd@db/jobs, jdbc:mariadb://db:3306/jobs, u, p@ss:w/rd",
        "mariadb://u:p@db/jobs?sslMode=trust, jdbc:mariadb://db:3306/jobs?sslMode=trust, u, p",
        "mariadb://u:p?w@db/jobs, jdbc:mariadb://db:3306/jobs, u, p?w",
        "mariadb://u:p@db/jobs?x=a@b/c, jdbc:mariadb://db:3306/jobs?x=a@b/c, u, p",
        "mariadb://db:3307/jobs?x=a@b/c, jdbc:mariadb://db:3307/jobs?x=a@b/c, -, -",
        "mariadb://u@db/jobs?x=a:b@c/d?e, jdbc:mariadb://db:3306/jobs?x=a:b@c/d?e, u, -",
        "jdbc:mariadb://db/jobs?x=a@b/c, jdbc:mariadb://db/jobs?x=a@b/c, -, -",
        "jdbc:mariadb://db:3307/jobs, jdbc:mariadb://db:3307/jobs, -, -",
        "jdbc:mariadb://db/jobs?user=u&password=p%, jdbc:mariadb://db/jobs, u, p%",
        "jdbc:mariadb://db/jobs?sslMode=trust&user=u, jdbc:mariadb://db/jobs?sslMode=trust, u, -",
      })
  void parse_readsBothForms(String text, String jdbcUrl, String user, String password) {
    DatabaseUrl url = DatabaseUrl.parse(text);
    assertThat(url.jdbcUrl()).isEqualTo(jdbcUrl);
    assertThat(url.user()).isEqualTo(user);
    assertThat(url.password()).isEqualTo(password);
  }

  @Test
  void parse_keepsFailoverHostsAndOtherOptions() {
    assertThat(DatabaseUrl.parse("jdbc:mariadb:sequential://a:1,b:2/jobs?password=p&x=1&user=u"))
        .isEqualTo(new DatabaseUrl("jdbc:mariadb:sequential://a:1,b:2/jobs?x=1", "u", "p"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "jobs",
        "postgres://u:s3cret@db/jobs",
        "mysql://u:s3cret@db/jobs",
        "mariadb://u:s3cret@db",
        "mariadb://u:s3cret@db/",
        "mariadb://u:s3cret@:3306/jobs",
        "mariadb://u:s3cret@db:99999/jobs",
        "mariadb://u:s3cret@db:0/jobs",
        "mariadb://u:s3cret%zz@db/jobs",
        "jdbc:mysql://db/jobs?user=u&password=s3cret",
        "jdbc:mariadb://db?password=s3cret",
      })
  void parse_namesSettingAndExpectation_neverTheText(String text) {
    assertThatThrownBy(() -> DatabaseUrl.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("DATABASE_URL: expected mariadb://")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void toString_hidesPasswordAndOptions() {
    assertThat(DatabaseUrl.parse("mariadb://u:s3cret@db/jobs?keyStorePassword=s3cret"))
        .hasToString("mariadb://db:3306/jobs");
  }
}
