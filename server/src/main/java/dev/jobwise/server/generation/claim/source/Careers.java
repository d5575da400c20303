package dev.jobwise.server.generation.claim.source;

import dev.jobwise.server.generation.claim.text.Quantity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Computes how long jobs, schools and whole careers have lasted. */
public final class Careers {

  private Careers() {}

  /** Finds a place that lasted this long, or returns null. */
  public static Quote lasted(Quantity claim, Collection<Place> places) {
    for (Place place : places) {
      if (place.start() != null
          && place.end() != null
          && agrees(claim, months(place.start(), place.end()))) {
        return quote(place, place.start(), place.end());
      }
    }
    return null;
  }

  /** Finds a place that began or ended this long ago, or returns null. */
  public static Quote ago(Quantity claim, Collection<Place> places, LocalDate today) {
    for (Place place : places) {
      for (LocalDate date : new LocalDate[] {place.start(), place.end()}) {
        if (date != null && agrees(claim, months(date, today))) {
          return quote(place, date, today);
        }
      }
    }
    return null;
  }

  /** Finds jobs in a row that lasted this long together, with or without the gaps between them. */
  public static Quote together(Quantity claim, List<Place> all) {
    List<Place> jobs =
        all.stream()
            .filter(
                place ->
                    place.source() == Source.EXPERIENCE
                        && place.start() != null
                        && place.end() != null)
            .sorted(Comparator.comparing(Place::start))
            .toList();
    for (int i = 0; i < jobs.size(); i++) {
      LocalDate end = jobs.get(i).end();
      double worked = months(jobs.get(i).start(), end);
      for (int j = i + 1; j < jobs.size(); j++) {
        Place next = jobs.get(j);
        LocalDate begun = next.start().isAfter(end) ? next.start() : end;
        worked += next.end().isAfter(begun) ? months(begun, next.end()) : 0;
        end = next.end().isAfter(end) ? next.end() : end;
        if (agrees(claim, worked) || agrees(claim, months(jobs.get(i).start(), end))) {
          return quote(jobs.get(i), jobs.get(i).start(), end);
        }
      }
    }
    return null;
  }

  private static double months(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) / 30.4375;
  }

  private static Quote quote(Place place, LocalDate from, LocalDate to) {
    return new Quote(place.source(), place.id(), "start_date", from + " – " + to);
  }

  /** Dates are exact to the month, so a job may have lasted a month longer than computed. */
  private static boolean agrees(Quantity claim, double known) {
    double claimed = claim.months();
    double unit = claim.value() % 1 == 0 ? claim.unit().months() : claim.unit().months() / 2;
    double most = known + 1;
    return switch (claim.bound()) {
      case EXACT ->
          most >= claimed - unit / 2 && known < claimed + unit || Math.abs(claimed - known) <= 1;
      case ABOUT -> Math.abs(claimed - known) <= Math.max(unit * 0.75, claimed * 0.15);
      case OVER -> most >= claimed && known <= claimed + Math.max(1.5 * unit, claimed * 0.4);
      case UNDER -> known <= claimed + 1 && most >= claimed - Math.max(unit, claimed * 0.1);
    };
  }
}
