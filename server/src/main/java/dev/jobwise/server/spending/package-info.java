/**
 * What users spend of the language model: counted for every call, and limited by the day. Stands
 * between the rooms, which see a {@code ChatModel}, and the model.
 */
package dev.jobwise.server.spending;
