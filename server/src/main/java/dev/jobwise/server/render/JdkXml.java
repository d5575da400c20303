package dev.jobwise.server.render;

import java.util.function.Supplier;

/**
 * The XML libraries of the JDK, for libraries that look for factories at each file. They look in
 * the class loader of the thread; the server's would open every jar, which takes a quarter of the
 * time of a DOCX file.
 */
public final class JdkXml {

  private JdkXml() {}

  /** Does work that finds no other XML libraries. */
  public static <T> T with(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(own);
    }
  }
}
