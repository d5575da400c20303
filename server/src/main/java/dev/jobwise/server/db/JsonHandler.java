package dev.jobwise.server.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** A value as the text of a JSON column; SQL NULL is null. */
abstract class JsonHandler<T> extends BaseTypeHandler<T> {

  static final JsonMapper JSON = new JsonMapper();

  private final ObjectReader reader;
  private final ObjectWriter writer = JSON.writer();

  JsonHandler(ObjectReader reader) {
    this.reader = reader;
  }

  @Override
  public void setNonNullParameter(PreparedStatement statement, int i, T value, JdbcType type)
      throws SQLException {
    try {
      statement.setString(i, writer.writeValueAsString(value));
    } catch (JsonProcessingException failure) {
      throw new SQLException("A value cannot be written as JSON", failure);
    }
  }

  @Override
  public T getNullableResult(ResultSet row, String column) throws SQLException {
    return read(row.getString(column));
  }

  @Override
  public T getNullableResult(ResultSet row, int column) throws SQLException {
    return read(row.getString(column));
  }

  @Override
  public T getNullableResult(CallableStatement call, int column) throws SQLException {
    return read(call.getString(column));
  }

  private T read(String text) throws SQLException {
    if (text == null) {
      return null;
    }
    try {
      return reader.readValue(text);
    } catch (JsonProcessingException failure) {
      // No cause: its message quotes the text, which is somebody's data.
      throw new SQLException(
          "A JSON column holds something else than expected, at "
              + failure.getLocation().getCharOffset());
    }
  }
}
