package dev.jobwise.server.profile.store;

import dev.jobwise.server.profile.content.Certification;

/** The SQL of the table of certifications. */
interface CertificationMapper extends ItemMapper<Certification> {}
