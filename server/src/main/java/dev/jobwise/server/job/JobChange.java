package dev.jobwise.server.job;

import java.util.function.UnaryOperator;

/**
 * A request to change a job.
 *
 * @param isEmpty whether the request names no field, and so changes nothing
 * @param apply sets the fields of the request and keeps all others
 */
record JobChange(boolean isEmpty, UnaryOperator<JobFields> apply) {}
