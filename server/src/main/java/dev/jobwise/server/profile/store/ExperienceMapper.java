package dev.jobwise.server.profile.store;

import dev.jobwise.server.profile.content.Experience;

/** The SQL of the table of experiences. */
interface ExperienceMapper extends ItemMapper<Experience> {}
