package dev.jobwise.server.llm.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class OfflineRankTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void sharedKeywords_decide_andTheRationaleNamesThem() throws Exception {
    JsonNode answer = rank(Letters.facts("engineer"));
    assertThat(answer.get("experience_ids").toString()).isEqualTo("[\"e1\",\"e2\"]");
    assertThat(answer.at("/relevance_scores/e1").asDouble())
        .isGreaterThan(answer.at("/relevance_scores/p1").asDouble())
        .isLessThanOrEqualTo(1);
    assertThat(answer.get("rationale").asText()).contains("Platform Engineer", "AWS", "Kubernetes");
  }

  @Test
  void title_outweighsTechnologies_andTheseOutweighText() throws Exception {
    JsonNode answer =
        rank(
            """
            {"job":{"title":"","keywords":["C++"]},"experiences":[
            {"id":"text","title":"A","text":"Wrote C++."},
            {"id":"tech","title":"B","text":"","technologies":["C++"]},
            {"id":"title","title":"C++ Developer","text":""},
            {"id":"other","title":"C Developer","text":"C, C# and C+"}]}
            """);
    assertThat(answer.get("experience_ids").toString())
        .isEqualTo("[\"title\",\"tech\",\"text\",\"other\"]");
    assertThat(answer.at("/relevance_scores/other").asDouble()).isLessThan(0.05);
  }

  @Test
  void tokens_countOnlyWhole() throws Exception {
    JsonNode answer =
        rank(
            """
            {"job":{"title":"","keywords":["Java","Node.js",".NET","Go"]},"experiences":[
            {"id":"a","title":"X","text":"JavaScript, Node, ASP.NET and Google"},
            {"id":"b","title":"X","text":"java on node.js, .net, and go."}]}
            """);
    assertThat(answer.at("/relevance_scores/a").asDouble())
        .isLessThan(answer.at("/relevance_scores/b").asDouble() / 2);
    assertThat(answer.at("/experience_ids/0").asText()).isEqualTo("b");
  }

  @Test
  void mustHaves_outweighNiceToHaves() throws Exception {
    JsonNode answer =
        rank(
            """
            {"job":{"title":"","keywords":["Tableau","SQL"],"requirements":["SQL"],
            "nice_to_have":["Tableau"]},"experiences":[
            {"id":"nice","title":"X","text":"","technologies":["Tableau"]},
            {"id":"must","title":"X","text":"","technologies":["SQL"]}]}
            """);
    assertThat(answer.at("/experience_ids/0").asText()).isEqualTo("must");
  }

  @Test
  void ties_goToWhatIsCurrent_thenToTheLaterStart() throws Exception {
    JsonNode answer =
        rank(
            """
            {"job":{"title":"","keywords":[]},"experiences":[
            {"id":"old","title":"X","start_date":"2010-01-01"},
            {"id":"new","title":"X","start_date":"2020-01-01"},
            {"id":"now","title":"X","start_date":"2005-01-01","is_current":true},
            {"id":"none","title":"X","start_date":null}]}
            """);
    assertThat(answer.get("experience_ids").toString())
        .isEqualTo("[\"now\",\"new\",\"old\",\"none\"]");
    assertThat(answer.get("rationale").asText()).contains("No keyword");
  }

  private static JsonNode rank(String facts) throws Exception {
    return rank(JSON.readTree(facts));
  }

  private static JsonNode rank(JsonNode facts) throws Exception {
    return JSON.readTree(OfflineRank.write(facts));
  }
}
