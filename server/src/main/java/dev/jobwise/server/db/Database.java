package dev.jobwise.server.db;

import java.util.function.Function;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

/** Runs mapper calls. Every method blocks: call it from a blocking thread only. */
public final class Database {

  private final SqlSessionFactory sessions;

  Database(SqlSessionFactory sessions) {
    this.sessions = sessions;
  }

  /** One mapper call in its own implicit transaction: for single statements. */
  public <M, T> T with(Class<M> mapper, Function<M, T> work) {
    try (SqlSession session = sessions.openSession(ExecutorType.SIMPLE, true)) {
      return work.apply(session.getMapper(mapper));
    }
  }

  /** Several statements that succeed or fail together. An exception rolls them back. */
  public <T> T inTransaction(Function<Transaction, T> work) {
    try (SqlSession session = sessions.openSession(ExecutorType.SIMPLE, false)) {
      T result = work.apply(session::getMapper);
      session.commit();
      return result;
    }
  }

  /** An open transaction. */
  @FunctionalInterface
  public interface Transaction {
    /** A mapper whose statements belong to this transaction. */
    <M> M mapper(Class<M> type);
  }
}
