package dev.jobwise.server.db;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/**
 * {@link Instant} as {@code DATETIME(6)} in UTC. It goes through {@link LocalDateTime}, which the
 * driver neither shifts to the JVM's time zone nor adjusts for daylight saving.
 */
final class InstantHandler extends BaseTypeHandler<Instant> {

  @Override
  public void setNonNullParameter(PreparedStatement statement, int i, Instant at, JdbcType type)
      throws SQLException {
    statement.setObject(
        i, LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
  }

  @Override
  public Instant getNullableResult(ResultSet row, String column) throws SQLException {
    return instant(row.getObject(column, LocalDateTime.class));
  }

  @Override
  public Instant getNullableResult(ResultSet row, int column) throws SQLException {
    return instant(row.getObject(column, LocalDateTime.class));
  }

  @Override
  public Instant getNullableResult(CallableStatement call, int column) throws SQLException {
    return instant(call.getObject(column, LocalDateTime.class));
  }

  private static Instant instant(LocalDateTime utc) {
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }
}
