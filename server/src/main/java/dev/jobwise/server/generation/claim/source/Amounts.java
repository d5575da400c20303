package dev.jobwise.server.generation.claim.source;

import dev.jobwise.server.generation.claim.text.Quantity;
import dev.jobwise.server.generation.claim.text.Quantity.Bound;
import dev.jobwise.server.generation.claim.text.Unit;
import java.util.List;
import java.util.Set;

/** Looks up numbers in sources: as stated there, in other units, rounded, or computed. */
public final class Amounts {

  /** "About" allows for this share more or less. */
  private static final double ABOUT = 0.12;

  /** "More than 100" may be up to 160, "nearly 100" may be 75 or more. */
  private static final double OVER = 0.6;

  private static final double UNDER = 0.25;
  private static final double EXACT = 1e-6;

  /** Words between the two numbers of a change: "from 9 to 4". */
  private static final Set<String> TO = Set.of("to", "auf", "a", "al", "bis", "en", "down", "up");

  private Amounts() {}

  /** Finds this number in a place, or returns null. */
  public static Quote find(Quantity claim, Place place) {
    for (Fact fact : place.facts()) {
      for (Quantity known : fact.quantities()) {
        if (agree(claim, known)) {
          return place.quote(fact, known.from(), known.to());
        }
      }
    }
    return changed(claim, place);
  }

  /** Finds a change that can be computed from the numbers before and after it. */
  private static Quote changed(Quantity claim, Place place) {
    for (Fact fact : place.facts()) {
      List<Quantity> known = fact.quantities();
      for (int i = 0; i + 1 < known.size(); i++) {
        Quantity before = known.get(i);
        Quantity after = known.get(i + 1);
        if (isChange(fact, before, after) && isDifference(claim, before.value(), after.value())) {
          return place.quote(fact, before.from(), after.to());
        }
      }
    }
    return null;
  }

  private static boolean isChange(Fact fact, Quantity before, Quantity after) {
    return after.from() - before.to() <= 2
        && fact.tokens().subList(before.to(), after.from()).stream()
            .anyMatch(token -> TO.contains(token.folded()));
  }

  private static boolean isDifference(Quantity claim, double before, double after) {
    if (before == 0 || after == 0) {
      return false;
    }
    double percent = 100 * Math.abs(after - before) / before;
    return switch (claim.unit()) {
      case PERCENT ->
          Math.abs(claim.value() - percent) <= Math.max(1, slack(claim) * percent)
              || Math.abs(claim.value() - Math.abs(after - before)) < EXACT;
      case TIMES -> near(claim, Math.max(before / after, after / before), 0.05);
      default -> claim.value() > 1 && Math.abs(claim.value() - Math.abs(after - before)) < EXACT;
    };
  }

  private static double slack(Quantity claim) {
    return claim.bound() == Bound.EXACT ? 0 : ABOUT;
  }

  /** Whether two numbers may mean the same. */
  public static boolean agree(Quantity claim, Quantity known) {
    if (claim.unit() == Unit.TIMES || known.unit() == Unit.TIMES) {
      return near(claim, claim.unit(), known);
    }
    boolean share = claim.unit() == Unit.PERCENT;
    if (share != (known.unit() == Unit.PERCENT)) {
      return false;
    }
    if (claim.unit().isTime() && known.unit().isTime()) {
      double most = claim.unit().isLong() ? 0.4 : EXACT;
      return near(
          new Quantity(0, 0, claim.months(), claim.unit(), claim.bound()),
          known.months(),
          most / known.months());
    }
    if (claim.unit().isLong() != known.unit().isLong()) {
      return false;
    }
    return near(claim, known.value(), share ? 0.02 : EXACT)
        || isRounded(claim.value(), known.value());
  }

  private static boolean near(Quantity claim, Unit unit, Quantity known) {
    double factor = known.unit() == Unit.TIMES ? known.value() : 1 + known.value() / 100;
    boolean comparable = known.unit() == Unit.TIMES || known.unit() == Unit.PERCENT;
    if (unit == Unit.TIMES) {
      return comparable && near(claim, factor, 0.02);
    }
    return unit == Unit.PERCENT && near(claim, 100 * (known.value() - 1), 0.02);
  }

  /** Whether the numbers are as close as the words before the claim say. */
  private static boolean near(Quantity claim, double known, double exact) {
    double value = claim.value();
    double slack = Math.abs(known) * exact + EXACT;
    if (Math.abs(value - known) <= slack) {
      return true;
    }
    return switch (claim.bound()) {
      case EXACT -> false;
      case ABOUT -> Math.abs(value - known) <= ABOUT * known;
      case OVER -> known >= value && known <= value * (1 + OVER);
      case UNDER -> known <= value && known >= value * (1 - UNDER);
    };
  }

  /** Whether the claim rounds the number: "12 million" for 12.3 million. */
  private static boolean isRounded(double claim, double known) {
    if (known < 3 || known == Math.rint(known) && known < 1000) {
      return false;
    }
    double step = 1;
    while (claim % (step * 10) == 0 && step < 1e12) {
      step *= 10;
    }
    boolean twoDigits = claim / step >= 10 || known < 1000;
    return twoDigits && Math.abs(claim - known) <= step / 2;
  }
}
