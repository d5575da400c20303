package dev.jobwise.server.llm.offline.letter;

import dev.jobwise.server.common.LowerCase;
import java.util.Locale;
import java.util.Set;

/** Ordinary words that profiles write with capitals only because they stand in a list. */
final class SkillWords {

  private static final Set<String> ORDINARY =
      Set.of(
          ("accounting accounts adaptability administration administrative advocacy agile analysis"
                  + " analytical and assessment attention audit auditing bookkeeping budgeting building"
                  + " bedside manner care classroom clinical coaching collaboration communication"
                  + " compassion conflict control coordination creativity critical cross-functional"
                  + " curriculum customer data decision decision-making delegation design detail"
                  + " development documentation education emotional empathy engagement equipment"
                  + " facilitation financial flexibility forecasting forklift health honesty"
                  + " improvement infection initiative integrity intelligence inventory leadership"
                  + " learning lesson listening literacy logistics maintenance making management"
                  + " medication mentoring motivation multitasking negotiation operation operations"
                  + " organisation organization organizational organisational patience patient payroll"
                  + " people performance planning presentation problem problem-solving process project"
                  + " public quality reconciliation reliability reporting research resolution resource"
                  + " risk safety scheduling service shipping solving speaking staff stakeholder"
                  + " statements strategic strategy supervision supply chain tax teaching team teamwork"
                  + " technical testing therapy thinking time to training triage ventilator warehouse work workflow wound"
                  + " writing written of the skills")
              .split(" "));

  private SkillWords() {}

  /** Whether all words of a term are ordinary ones or abbreviations. */
  static boolean areOrdinary(String term) {
    for (String word : term.split(" ")) {
      boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      if (!capitals && !ORDINARY.contains(LowerCase.of(word))) {
        return false;
      }
    }
    return true;
  }
}
