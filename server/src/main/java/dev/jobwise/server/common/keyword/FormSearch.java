package dev.jobwise.server.common.keyword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds other forms of a skill's name: "taught" for Teaching, "managed projects". */
final class FormSearch {

  /** The most words between those of a name: "managed several large projects". */
  private static final int MAX_BETWEEN = 2;

  /** The most words of a name; a longer one is a sentence, which no text repeats. */
  private static final int MAX_WORDS = 4;

  /** Names of activities, whose verbs count: "coached" shows Coaching. React is not an activity. */
  private static final Pattern ACTIVITY = Pattern.compile("[a-z]{3,30}(?:ing|tion|ment|ance|ship)");

  private static final Pattern PLURAL = Pattern.compile("[a-z]{6,30}[a-z]ics");

  private final List<WordText.Word> words;
  private final Map<String, List<Integer>> places = new HashMap<>();

  FormSearch(WordText text) {
    words = text.words();
    for (int i = 0; i < words.size(); i++) {
      places.computeIfAbsent(words.get(i).stem(), stem -> new ArrayList<>()).add(i);
    }
  }

  /** Finds where all words of a name are close to each other, in chars of the text. */
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

  /** Whether other forms of a single word mean the same: true for Hydraulics, false for React. */
  private static boolean hasForms(String name) {
    return Stems.isIrregular(name)
        || ACTIVITY.matcher(name).matches()
        || PLURAL.matcher(name).matches();
  }

  /** Returns the occurrence of a word that is nearest to another; -1 if none is near enough. */
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
