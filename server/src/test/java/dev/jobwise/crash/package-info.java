/** Kills the server and its database under writes, and looks for what is lost. */
package dev.jobwise.crash;
