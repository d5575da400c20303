package dev.jobwise.server.leases;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that is to be done once.
 *
 * @param key at most 320 characters, the same wherever this work is asked for
 * @param fingerprint tells different work under the same key apart; 64 characters at most
 * @param work does it
 * @param store what to keep of its outcome for 24 hours; null for nothing
 * @param load the outcome, from what was kept of it; it gets null where nothing was, and answers
 *     empty where what was kept has become worthless, so that the work is to be done again. Blocks.
 */
record LeasedWork<T>(
    String key,
    String fingerprint,
    Supplier<CompletionStage<T>> work,
    Function<T, byte[]> store,
    Function<byte[], Optional<T>> load) {}
