package dev.jobwise.server.export;

import dev.jobwise.server.render.RenderOptions;

/**
 * A file to make.
 *
 * @param template as the caller names it; null for the default
 * @param options without a page size if the caller names none
 * @param filename as the caller names it; null for an automatic name
 */
record ExportOrder(
    String generationId,
    ExportFormat format,
    String template,
    RenderOptions options,
    String filename) {}
