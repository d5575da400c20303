package dev.jobwise.server.db;

import java.lang.reflect.Constructor;
import java.util.List;
import org.apache.ibatis.reflection.factory.DefaultObjectFactory;

/**
 * Makes records by their one constructor, found once. MyBatis looks it up for every row, and tries
 * each time first whether it may call it, which an exception tells where the record is
 * package-private.
 */
final class RecordFactory extends DefaultObjectFactory {

  private static final long serialVersionUID = 1;

  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          Constructor<?> constructor = type.getDeclaredConstructors()[0];
          constructor.setAccessible(true);
          return constructor;
        }
      };

  @Override
  public <T> T create(Class<T> type, List<Class<?>> argumentTypes, List<Object> arguments) {
    if (!type.isRecord() || arguments == null) {
      return super.create(type, argumentTypes, arguments);
    }
    try {
      return type.cast(CONSTRUCTORS.get(type).newInstance(arguments.toArray()));
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException("A row does not fit " + type, failure);
    }
  }
}
