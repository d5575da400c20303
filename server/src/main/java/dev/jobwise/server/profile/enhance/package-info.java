/** Has a model rewrite the texts of a profile in the style of its owner. */
package dev.jobwise.server.profile.enhance;
