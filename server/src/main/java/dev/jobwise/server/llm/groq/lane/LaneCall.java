package dev.jobwise.server.llm.groq.lane;

import dev.jobwise.server.common.Deadline;
import dev.jobwise.server.common.error.AppException;
import java.time.Duration;

/** A call that wants to go. */
public interface LaneCall {

  /** A call in progress. */
  interface Place {

    /** The provider has responded; the call may last much longer. */
    void answered(RateHeaders headers);

    /**
     * The call is over; only the first time counts.
     *
     * @param used the tokens really used, or -1 if unknown
     */
    void leave(int used);
  }

  /** The user of the call: users take turns. */
  int userId();

  /** The most that it may use, question and answer together. */
  int tokens();

  /** The time by which its answer must be there. */
  Deadline deadline();

  /** It is the call's turn: {@link Place#leave} must follow. */
  void go(Place place);

  /** The call waits at this position; 1 is next. */
  void waits(int position, Duration estimatedWait);

  /** The call will not get a turn. */
  void turnedAway(AppException why);
}
