package dev.jobwise.server.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.apache.ibatis.session.TransactionIsolationLevel;
import org.apache.ibatis.transaction.Transaction;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/**
 * Begins a transaction with a statement. JDBC would turn auto-commit off before it and on again
 * after it, and the driver asks the database each time.
 */
final class Transactions extends JdbcTransactionFactory {

  @Override
  public Transaction newTransaction(
      DataSource pool, TransactionIsolationLevel level, boolean autoCommit) {
    return autoCommit ? super.newTransaction(pool, level, true) : new Begun(pool);
  }

  private static final class Begun implements Transaction {
    private final DataSource pool;
    private Connection connection;
    private boolean open;

    Begun(DataSource pool) {
      this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (connection == null) {
        connection = pool.getConnection();
        run("START TRANSACTION");
        open = true;
      }
      return connection;
    }

    @Override
    public void commit() throws SQLException {
      end("COMMIT");
    }

    @Override
    public void rollback() throws SQLException {
      end("ROLLBACK");
    }

    /** Nothing open goes back to the pool. */
    @Override
    public void close() throws SQLException {
      if (connection != null) {
        try {
          rollback();
        } finally {
          connection.close();
        }
      }
    }

    @Override
    public Integer getTimeout() {
      return null;
    }

    private void end(String statement) throws SQLException {
      if (open) {
        run(statement);
        open = false;
      }
    }

    private void run(String text) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute(text);
      }
    }
  }
}
