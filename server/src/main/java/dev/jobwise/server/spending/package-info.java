/**
 * Counts what users spend on the language model, for every call, and limits it by the day. Stands
 * between the rooms, which see a {@code ChatModel}, and the model.
 */
package dev.jobwise.server.spending;
