package dev.jobwise.server.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class PrintedJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void whatIsNotPrinted_isLeftOut() throws Exception {
    String resume =
        """
        {"$schema": "s", "basics": {"name": "Ann Lee", "label": "Cook"},
         "work": [{"name": "Quay", "startDate": "2018-05-17", "endDate": "2019"}],
         "education": [{"institution": "Quay College", "startDateWritten": "autumn 2016",
           "endDate": "2018-06-01"}],
         "certificates": [{"name": "Hygiene", "date": "2023-05-10", "expiryDate": "2026-05-10"}],
         "projects": [{"name": "Bread", "startDate": "2020-01-01", "endDateWritten": "soon",
           "url": "https://github.com/ann/bread", "githubUrl": "github.com/ann/bread"}],
         "meta": {"lastModified": "2026-01-05T00:00:00Z"}}""";

    assertThat(PrintedJson.of((ObjectNode) JSON.readTree(resume)))
        .isEqualTo(
            JSON.readTree(
                """
                {"basics": {"name": "Ann Lee"},
                 "work": [{"name": "Quay", "startDate": "2018-05", "endDate": "2019"}],
                 "education": [{"institution": "Quay College", "startDateWritten": "autumn 2016",
                   "endDate": "2018"}],
                 "certificates": [{"name": "Hygiene", "date": "2023-05", "expiryDate": "2026-05"}],
                 "projects": [{"name": "Bread", "githubUrl": "github.com/ann/bread"}]}"""));
  }

  @Test
  void letterAndSample_carryNothing() {
    assertThat(JsonResumeRenderer.carried(new RandomDocuments(1, false).letter(), "")).isNull();
    assertThat(JsonResumeRenderer.carried(new RandomDocuments(1, false).resume(), "")).isNull();
  }
}
