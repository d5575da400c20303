package dev.jobwise.server.job;

import java.util.function.UnaryOperator;

/**
 * A request to change a job.
 *
 * @param isEmpty whether the request names no field, and so changes nothing
 * @param apply sets what the request holds, and keeps everything else
 */
record JobChange(boolean isEmpty, UnaryOperator<JobFields> apply) {}
