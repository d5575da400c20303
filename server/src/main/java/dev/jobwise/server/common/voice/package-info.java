/** How a text sounds, in numbers: what can be counted in it, and how far two texts lie apart. */
package dev.jobwise.server.common.voice;
