package dev.jobwise.server.common.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | We look for a cook who is ready to work with our team in the evening.",
        "de | Wir suchen eine Köchin (m/w/d) für unser Team. Das bringen Sie mit: Freude am Kochen.",
        "fr | Nous recherchons un cuisinier pour notre équipe. Vous êtes calme et aimez le travail.",
        "es | Buscamos una cocinera para nuestro equipo. Tienes experiencia y te gusta el trabajo.",
        "pt | Procuramos um cozinheiro para a nossa equipa, com gosto pelo trabalho e não só.",
        "it | Cerchiamo un cuoco per il nostro ristorante. Ti occuperai della cucina con gli altri.",
        "nl | Wij zoeken een kok voor ons team. Je werkt op de avonden en je houdt van koken.",
        "pl | Szukamy kucharza do naszego zespołu. Oferujemy umowę o pracę oraz posiłki na miejscu.",
        "da | Vi søger en kok til vores køkken. Du har erfaring med at lave mad og er ikke bange.",
        "sv | Vi söker en kock till vårt kök. Du har erfarenhet av att laga mat och är inte rädd.",
        "en | Kubernetes, Terraform",
        "en | 我们正在招聘厨师",
        "en | ''",
      })
  void of_goesByTheSmallWords(String language, String text) {
    assertThat(Languages.of(text)).isEqualTo(language);
  }

  @Test
  void of_isNotMisledByEnglishTerms() {
    assertThat(
            Languages.of(
                "Senior Software Engineer with Cloud Skills. Wir suchen dich für das Team und die Cloud."))
        .isEqualTo("de");
  }
}
