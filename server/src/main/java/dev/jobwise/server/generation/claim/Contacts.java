package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.text.Token;
import java.util.regex.Pattern;

/** Skips e-mail addresses, web addresses and phone numbers, which are not claims. */
final class Contacts implements ClaimRule {

  private static final int PHONE_DIGITS = 6;

  /** "01.05.2019", "03.2019". */
  private static final Pattern DATE =
      Pattern.compile("\\d{2}\\.(?:\\d{1,2}\\.)?+(?:\\d{4}|\\d{2})");

  @Override
  public void check(Passage passage, Findings findings) {
    for (int i = passage.from(); i < passage.to(); i++) {
      Token token = passage.token(i);
      if (token.isSign("@") || token.isSign("/") && isWeb(passage, i)) {
        takeRun(passage, i, findings);
      } else if (isPhone(passage, i)) {
        i = takePhone(passage, i, findings);
      }
    }
  }

  private static boolean isWeb(Passage passage, int slash) {
    return slash + 1 < passage.to()
        && slash > passage.from()
        && passage.token(slash).isJoined()
        && passage.token(slash - 1).isWord()
        && (passage.token(slash + 1).isSign("/") || passage.token(slash + 1).isWord())
        && slash > 1 + passage.from()
        && (passage.token(slash - 2).isSign(".") && passage.token(slash - 1).isJoined()
            || passage.token(slash - 1).folded().startsWith("http"));
  }

  /** Takes all tokens that are not separated from this one by a space. */
  private static void takeRun(Passage passage, int at, Findings findings) {
    int from = at;
    while (from > passage.from() && passage.token(from).isJoined()) {
      from--;
    }
    int to = at + 1;
    while (to < passage.to() && passage.token(to).isJoined()) {
      to++;
    }
    findings.take(from, to);
  }

  private static boolean isPhone(Passage passage, int at) {
    Token token = passage.token(at);
    return token.isSign("+")
            && at + 1 < passage.to()
            && passage.token(at + 1).isNumber()
            && passage.token(at + 1).isJoined()
        || token.isNumber()
            && token.text().startsWith("0")
            && token.text().length() > 2
            && !token.text().startsWith("0.")
            && !token.text().startsWith("0,")
            && !DATE.matcher(token.text()).matches();
  }

  private static int takePhone(Passage passage, int at, Findings findings) {
    int to = at;
    int digits = 0;
    while (to < passage.to()
        && (passage.token(to).isNumber() || "+()/-–.".contains(passage.token(to).text()))) {
      digits += passage.token(to).isNumber() ? passage.token(to).text().length() : 0;
      to++;
    }
    if (digits >= PHONE_DIGITS) {
      findings.take(at, to);
      return to - 1;
    }
    return at;
  }
}
