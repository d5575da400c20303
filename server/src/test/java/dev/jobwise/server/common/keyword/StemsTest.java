package dev.jobwise.server.common.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "teach taught teaching teacher teachers Lehrer enseignante",
        "cook cooks cooking chef Köchin cuisinier",
        "accounting accountant accountants bookkeeping Buchhalterin comptable",
        "manage manager managing management",
        "install installer installed installation",
        "operate operator operators operation operating",
        "clean cleaner cleaning",
        "translate translator translation translations",
        "physiotherapy physiotherapist physiotherapists",
        "inspect inspector inspection inspections",
        "deliver delivery delivering deliveries",
        "company companies",
        "schedule scheduling scheduler",
        "nurse nurses nursing Krankenschwester infirmière enfermera",
        "supervise supervisor supervised supervising supervision",
        "communicate communication communicating",
        "Entwickler Entwicklerin Entwicklung developer developing",
        "bake baker bakery baking",
      })
  void stem_isOneForAllForms(String forms) {
    assertThat(stems(forms)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "career care car",
        "server service",
        "custom costume",
        "engine engineer",
        "nurse nursery",
        "station state",
        "number numb",
        "animal animation",
      })
  void stem_keepsOtherWordsApart(String words) {
    assertThat(stems(words)).hasSize(words.split(" ").length);
  }

  private static Set<String> stems(String words) {
    return Stream.of(words.split(" "))
        .map(word -> Stems.of(PlainText.lower(word)))
        .collect(Collectors.toSet());
  }
}
