package dev.jobwise.server.generation.claim;

import dev.jobwise.server.generation.claim.source.Quote;
import dev.jobwise.server.generation.claim.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Collects the claims of a text. No token belongs to two claims. */
final class Findings {

  private record Found(
      int from, int to, ClaimKind kind, ClaimVerdict verdict, List<Quote> quotes, String note) {}

  private final String text;
  private final List<Token> tokens;
  private final BitSet taken = new BitSet();
  private final List<Found> found = new ArrayList<>();

  Findings(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  boolean isFree(int from, int to) {
    int next = taken.nextSetBit(from);
    return next < 0 || next >= to;
  }

  boolean isFree(int at) {
    return !taken.get(at);
  }

  /** Marks tokens in which no rule may find a claim. */
  void take(int from, int to) {
    taken.set(from, to);
  }

  void supported(int from, int to, ClaimKind kind, Quote quote) {
    add(from, to, kind, ClaimVerdict.SUPPORTED, List.of(quote), null);
  }

  void unsupported(int from, int to, ClaimKind kind, String note) {
    add(from, to, kind, ClaimVerdict.UNSUPPORTED, List.of(), note);
  }

  void unverifiable(int from, int to, ClaimKind kind, String note) {
    add(from, to, kind, ClaimVerdict.UNVERIFIABLE, List.of(), note);
  }

  private void add(
      int from, int to, ClaimKind kind, ClaimVerdict verdict, List<Quote> quotes, String note) {
    if (isFree(from, to)) {
      taken.set(from, to);
      found.add(new Found(from, to, kind, verdict, quotes, note));
    }
  }

  /** Returns the claims in the order of the text. */
  List<Claim> claims() {
    found.sort(Comparator.comparingInt(Found::from));
    List<Claim> claims = new ArrayList<>();
    int at = 0;
    int points = 0;
    for (Found one : found) {
      int start = tokens.get(one.from()).start();
      int end = tokens.get(one.to() - 1).end();
      points += text.codePointCount(at, start);
      at = start;
      String words = text.substring(start, end);
      int length = words.codePointCount(0, words.length());
      claims.add(
          new Claim(
              points, points + length, words, one.kind(), one.verdict(), one.quotes(), one.note()));
    }
    return claims;
  }
}
