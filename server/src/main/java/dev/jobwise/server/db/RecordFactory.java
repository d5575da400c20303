package dev.jobwise.server.db;

import java.lang.reflect.Constructor;
import java.util.List;
import org.apache.ibatis.reflection.factory.DefaultObjectFactory;

/**
 * Creates records through their only constructor, which it finds once. MyBatis would look it up for
 * every row and first test whether it may call it; for a package-private record, that test throws
 * an exception each time.
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
