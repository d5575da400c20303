/** {@code ./jobwise attack}: what one client can do to a server, and what others feel of it. */
package dev.jobwise.attack;
