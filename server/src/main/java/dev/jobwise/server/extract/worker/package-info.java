/**
 * Runs readers in processes of their own. {@code Workers} is the door; {@code WorkerMain} is what
 * such a process runs.
 */
package dev.jobwise.server.extract.worker;
