/**
 * Asks a language model where the jobs of a resume stand if the rules are not sure. The model
 * points to lines and quotes them; it writes nothing.
 */
package dev.jobwise.server.profile.placing;
