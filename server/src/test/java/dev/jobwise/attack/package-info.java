/** {@code ./jobwise attack}: what one client can do to a server, and what others notice of it. */
package dev.jobwise.attack;
