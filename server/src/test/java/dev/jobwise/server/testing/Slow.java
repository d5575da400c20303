package dev.jobwise.server.testing;

import com.tngtech.archunit.junit.ArchTag;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Needs a server, a database or seconds: {@code ./jobwise test --fast} skips such tests. */
@Tag("slow")
@ArchTag("slow") // ArchUnit knows no other tags.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Slow {}
