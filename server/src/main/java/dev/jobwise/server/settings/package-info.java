/** What operators set in environment variables, read and checked at the start. */
package dev.jobwise.server.settings;
