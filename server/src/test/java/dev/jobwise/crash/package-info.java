/** Kills the server and its database during writes, and looks for lost data. */
package dev.jobwise.crash;
