/** The JobWise server. */
package dev.jobwise.server;
