package dev.jobwise.server.spending;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Param;

/** Tokens by user and day. */
interface DailyTokensMapper {

  /** What {@link #add} returns then; MariaDB counts an updated row twice. */
  int FIRST_OF_THE_DAY = 1;

  /** Null if nothing was spent. */
  Long get(@Param("userId") int userId, @Param("day") LocalDate day);

  /** Adds to the tokens spent; does nothing for a user who is gone. */
  int add(@Param("userId") int userId, @Param("day") LocalDate day, @Param("tokens") int tokens);

  /** Removes what nobody asks for any more. */
  int removeBefore(@Param("userId") int userId, @Param("day") LocalDate day);
}
