package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Amounts;
import dev.jobwise.server.generation.claim.source.Careers;
import dev.jobwise.server.generation.claim.source.Fact;
import dev.jobwise.server.generation.claim.source.Place;
import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.source.Source;
import dev.jobwise.server.generation.claim.source.Sources;
import dev.jobwise.server.generation.claim.text.ClaimLanguage.Section;
import dev.jobwise.server.generation.claim.text.Quantities;
import dev.jobwise.server.generation.claim.text.Quantity;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks numbers and durations: a source must state each of its subject, or allow computing it. */
final class QuantityClaims implements ClaimRule {

  private final Sources sources;

  QuantityClaims(Sources sources) {
    this.sources = sources;
  }

  @Override
  public void check(Passage passage, Findings findings) {
    for (Quantity quantity :
        Quantities.in(passage.tokens(), passage.from(), passage.to(), passage.language())) {
      if (findings.isFree(quantity.from(), quantity.to())) {
        check(quantity, passage, findings);
      }
    }
  }

  private void check(Quantity claim, Passage passage, Findings findings) {
    ClaimKind kind = claim.unit().isTime() ? ClaimKind.DURATION : ClaimKind.NUMBER;
    Set<Place> anchors = withoutCertificates(passage.anchors(claim.from()));
    Quote quote = stated(claim, anchors);
    if (quote == null && claim.unit().isLong()) {
      quote = computed(claim, passage, anchors);
    }
    boolean ofAd =
        kind == ClaimKind.NUMBER
            ? Speaker.mayBeFactOfAd(passage, claim.from())
            : Speaker.mayBeOfAd(passage, claim.from());
    if (quote == null && ofAd) {
      quote = Amounts.find(claim, sources.job());
    }
    if (quote != null) {
      findings.supported(claim.from(), claim.to(), kind, quote);
    } else if (passage.isAboutUnknown(claim.from()) && isKnown(claim)) {
      findings.unverifiable(claim.from(), claim.to(), kind, Passage.ABOUT_UNKNOWN);
    } else if (isFuture(claim, passage)) {
      findings.unverifiable(claim.from(), claim.to(), kind, "It is about the future");
    } else if (isFromProject(claim)) {
      findings.unverifiable(claim.from(), claim.to(), kind, "A project states it, not an employer");
    } else {
      findings.unsupported(claim.from(), claim.to(), kind, note(claim, anchors));
    }
  }

  /** "I trained 45 people in CPR": the number is told of the job, whatever certificate is named. */
  private static Set<Place> withoutCertificates(Set<Place> anchors) {
    return anchors.stream()
        .filter(place -> place.source() != Source.CERTIFICATION)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Finds where the number is stated: in the place that it is about, or in a general text. */
  private Quote stated(Quantity claim, Set<Place> anchors) {
    if (anchors.isEmpty()) {
      return find(claim, sources.own());
    }
    Quote here = find(claim, anchors);
    if (here != null) {
      return here;
    }
    return find(claim, sources.of(Source.EXPERIENCE)) == null
        ? find(claim, sources.general())
        : find(claim, sources.of(Source.REQUEST));
  }

  /** Computes how long something lasted; without a particular job, also several jobs in a row. */
  private Quote computed(Quantity claim, Passage passage, Set<Place> anchors) {
    if (isAgo(claim, passage)) {
      return Careers.ago(claim, anchors.isEmpty() ? sources.own() : anchors, sources.today());
    }
    Quote lasted = Careers.lasted(claim, anchors.isEmpty() ? sources.own() : anchors);
    if (lasted != null) {
      return lasted;
    }
    boolean whole = anchors.isEmpty() || passage.has(Section.EXPERIENCE);
    return whole ? Careers.together(claim, sources.own()) : null;
  }

  private static boolean isAgo(Quantity claim, Passage passage) {
    return claim.to() < passage.to()
            && passage.words(Section.AGO).lengthAt(passage.tokens(), claim.to(), passage.to()) > 0
        || passage.endsWith(Section.AGO, claim.from());
  }

  private boolean isKnown(Quantity claim) {
    return find(claim, sources.own()) != null;
  }

  /** Whether it is about notice, availability or plans, and the request says nothing else. */
  private boolean isFuture(Quantity claim, Passage passage) {
    boolean stated =
        sources.of(Source.REQUEST).stream()
            .flatMap(place -> place.facts().stream())
            .anyMatch(fact -> hasUnit(fact, claim));
    int from = passage.clauseFrom(claim.from());
    boolean near = passage.has(Section.COMING, from, passage.clauseTo(claim.from()));
    boolean alone =
        passage.subjects().isEmpty()
            && !passage.has(Section.CAREER)
            && !passage.has(Section.EXPERIENCE);
    return !stated && (near || alone && passage.has(Section.COMING));
  }

  private static boolean hasUnit(Fact fact, Quantity claim) {
    return fact.quantities().stream()
        .filter(known -> known.unit() == claim.unit())
        .anyMatch(
            known ->
                fact.dates().stream()
                    .noneMatch(date -> date.from() <= known.from() && known.from() < date.to()));
  }

  private boolean isFromProject(Quantity claim) {
    return find(claim, sources.of(Source.PROJECT)) != null;
  }

  private static Quote find(Quantity claim, Collection<Place> places) {
    for (Place place : places) {
      Quote quote = Amounts.find(claim, place);
      if (quote != null) {
        return quote;
      }
    }
    return null;
  }

  private String note(Quantity claim, Set<Place> anchors) {
    Quote elsewhere = find(claim, anchors.isEmpty() ? List.of(sources.job()) : sources.own());
    return elsewhere == null
        ? "No source states this number"
        : "This number belongs to something else: " + elsewhere.quote();
  }
}
