package dev.jobwise.server.common.keyword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds other forms of a name's words in a text: "taught" for Teaching, "managed projects". */
final class FormSearch {

  /** Words that may stand between those of a name: "managed several large projects". */
  private static final int MAX_BETWEEN = 2;

  /** The most words of a name; longer ones are sentences, which nobody writes again. */
  private static final int MAX_WORDS = 4;

  /** Names of acts, whose verbs count: Coaching is found in "coached". React is not an act. */
  private static final Pattern ACT = Pattern.compile("[a-z]{3,30}(?:ing|tion|ment|ance|ship)");

  private static final Pattern PLURAL = Pattern.compile("[a-z]{6,30}[a-z]ics");

  private final List<WordText.Word> words;
  private final Map<String, List<Integer>> places = new HashMap<>();

  FormSearch(String text) {
    words = WordText.of(text).words();
    for (int i = 0; i < words.size(); i++) {
      places.computeIfAbsent(words.get(i).stem(), stem -> new ArrayList<>()).add(i);
    }
  }

  /** Where all words of a name stand close to each other, in chars of the text. */
  List<TextSpan> find(Term name) {
    List<TextSpan> found = new ArrayList<>();
    List<WordText.Word> wanted = name.exactInAds() ? List.of() : WordText.of(name.text()).words();
    if (wanted.isEmpty()
        || wanted.size() > MAX_WORDS
        || wanted.size() != name.text().split("[ -]").length
        || wanted.size() == 1 && !hasForms(name.lower())) {
      return found;
    }
    int last = -1;
    for (int first : places.getOrDefault(wanted.get(0).stem(), List.of())) {
      int from = first;
      int to = first;
      for (WordText.Word word : wanted.subList(1, wanted.size())) {
        int near = nearest(word.stem(), first, wanted.size() + MAX_BETWEEN);
        from = near < 0 ? near : Math.min(from, near);
        to = Math.max(to, near);
        if (near < 0) {
          break;
        }
      }
      if (from > last) {
        found.add(new TextSpan(words.get(from).start(), words.get(to).end()));
        last = to;
      }
    }
    return found;
  }

  /** Whether a single word has forms that mean the same: React has none, Hydraulics has. */
  private static boolean hasForms(String name) {
    return Stems.isIrregular(name) || ACT.matcher(name).matches() || PLURAL.matcher(name).matches();
  }

  /** The place of a word that is nearest to another, or -1 if none is within the distance. */
  private int nearest(String stem, int other, int distance) {
    for (int step = 1; step < distance; step++) {
      if (isAt(stem, other + step)) {
        return other + step;
      }
      if (isAt(stem, other - step)) {
        return other - step;
      }
    }
    return -1;
  }

  private boolean isAt(String stem, int place) {
    return place >= 0 && place < words.size() && words.get(place).stem().equals(stem);
  }
}
