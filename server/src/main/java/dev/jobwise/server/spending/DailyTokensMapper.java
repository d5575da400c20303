package dev.jobwise.server.spending;

import java.time.LocalDate;

/** Tokens by user and day. */
interface DailyTokensMapper {

  /** What {@link #add} returns then; MariaDB counts an updated row twice. */
  int FIRST_OF_THE_DAY = 1;

  /** Null if nothing was spent. */
  Long get(int userId, LocalDate day);

  /** Adds to the tokens spent; does nothing for a user who is gone. */
  int add(int userId, LocalDate day, int tokens);

  /** Removes what nobody asks for any more. */
  int removeBefore(int userId, LocalDate day);
}
