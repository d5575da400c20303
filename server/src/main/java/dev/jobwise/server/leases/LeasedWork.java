package dev.jobwise.server.leases;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that must be done only once.
 *
 * @param key at most 320 characters, the same wherever this work is requested
 * @param fingerprint distinguishes different work under the same key; at most 64 characters
 * @param work does it
 * @param store returns what to keep of its outcome for 24 hours; null for nothing
 * @param load restores the outcome from what was kept; gets null if nothing was kept, and returns
 *     empty if it has become worthless, so that the work must be done again. Blocks.
 */
record LeasedWork<T>(
    String key,
    String fingerprint,
    Supplier<CompletionStage<T>> work,
    Function<T, byte[]> store,
    Function<byte[], Optional<T>> load) {}
