/** Work that is done once, however many servers and requests ask for it. */
package dev.jobwise.server.leases;
