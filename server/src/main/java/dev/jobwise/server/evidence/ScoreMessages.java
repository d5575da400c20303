package dev.jobwise.server.evidence;

import dev.jobwise.evidence.v1.ScoreAdvice;
import dev.jobwise.evidence.v1.ScoreCap;
import dev.jobwise.evidence.v1.ScoreComponent;
import dev.jobwise.evidence.v1.ScoreTerms;
import dev.jobwise.evidence.v1.Span;
import dev.jobwise.server.generation.score.Score;

/** Converts scores to messages of the contract. */
final class ScoreMessages {

  private ScoreMessages() {}

  static dev.jobwise.evidence.v1.Score message(Score score) {
    dev.jobwise.evidence.v1.Score.Builder message =
        dev.jobwise.evidence.v1.Score.newBuilder()
            .setScoreVersion(Score.VERSION)
            .setTotal(score.shown())
            .setBand(score.band())
            .setMustHave(terms(score.mustHave()))
            .setNiceToHave(terms(score.niceToHave()));
    score.components().forEach(component -> message.addComponents(component(component)));
    if (score.cap() != null) {
      message.setCap(ScoreCap.newBuilder().setValue(score.cap().value()).setWhy(score.cap().why()));
    }
    score
        .advice()
        .forEach(
            advice ->
                message.addAdvice(
                    ScoreAdvice.newBuilder().setText(advice.text()).setGain(advice.gain())));
    return message.build();
  }

  private static ScoreComponent component(Score.Component component) {
    ScoreComponent.Builder message =
        ScoreComponent.newBuilder()
            .setName(component.name())
            .setWeight(component.weight())
            .setValue(component.value())
            .setWhy(component.why());
    component
        .spans()
        .forEach(
            span -> message.addSpans(Span.newBuilder().setStart(span.start()).setEnd(span.end())));
    return message.build();
  }

  private static ScoreTerms terms(Score.Terms terms) {
    return ScoreTerms.newBuilder()
        .addAllFound(terms.found())
        .addAllMissing(terms.missing())
        .build();
  }
}
