/**
 * PDF files: HTML from the folders of {@code templates}, laid out by openhtmltopdf. A file is
 * tagged (PDF/UA-1, PDF/A-2a), and its text comes out in reading order.
 */
package dev.jobwise.server.render.pdf;
