package dev.jobwise.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class PagesTest {

  private final List<Integer> fetched = new ArrayList<>();

  @Test
  void pages_areReadWhenTheLoopReachesThem() {
    Iterator<Integer> items = Pages.of(0, upTo(5)).iterator();
    assertThat(fetched).isEmpty();
    assertThat(items.next()).isZero();
    assertThat(items.next()).isEqualTo(1);
    assertThat(fetched).containsExactly(0);
    assertThat(items).toIterable().containsExactly(2, 3, 4);
    assertThat(fetched).containsExactly(0, 2, 4);
    assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void eachLoop_beginsAtTheFirstItem() {
    Iterable<Integer> items = Pages.of(1, upTo(4));
    assertThat(items).containsExactly(1, 2, 3);
    assertThat(items).containsExactly(1, 2, 3);
  }

  @Test
  void emptyPage_isTheEnd() {
    assertThat(Pages.of(0, offset -> new Pages.Page<>(List.of(), true))).isEmpty();
  }

  private IntFunction<Pages.Page<Integer>> upTo(int total) {
    return offset -> {
      fetched.add(offset);
      List<Integer> items = new ArrayList<>();
      for (int i = offset; i < Math.min(total, offset + 2); i++) {
        items.add(i);
      }
      return new Pages.Page<>(items, offset + items.size() < total);
    };
  }
}
