/** The JobWise Java client. */
package dev.jobwise.client;
