package dev.jobwise.server.common.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TradeTest {

  private static final Trade DRIVING =
      trade("HGV driver: deliver goods along planned routes, secure loads, keep the tachograph");

  @Test
  void likeness_isHighWithinATradeWithoutASharedWord() {
    assertThat(DRIVING.likeness(trade("Trucker who hauls freight on a semi-trailer")))
        .isGreaterThan(0.5);
    assertThat(trade("Köchin im Restaurant").likeness(trade("culinary work at a grill")))
        .isGreaterThan(0.5);
  }

  @Test
  void likeness_isLowBetweenTrades() {
    assertThat(DRIVING.likeness(trade("Nurse: gave medication to patients, dressed wounds")))
        .isLessThan(0.2);
    assertThat(DRIVING.likeness(trade(""))).isZero();
  }

  @Test
  void name_isTheGroupInWords() {
    assertThat(DRIVING.name()).isEqualTo("driving");
    assertThat(trade("zorblax").name()).isEmpty();
    assertThat(trade("zorblax").isKnown()).isFalse();
  }

  private static Trade trade(String text) {
    return WordText.of(text).trade();
  }
}
