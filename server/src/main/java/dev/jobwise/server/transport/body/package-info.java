/** Bodies as they arrive: kept within bounds, and forms taken apart. */
package dev.jobwise.server.transport.body;
