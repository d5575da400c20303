package dev.jobwise.server.profile.store;

import dev.jobwise.server.profile.content.Education;

/** The SQL of the table of education. */
interface EducationMapper extends ItemMapper<Education> {}
