/**
 * The single port: identity, checks, limits, JSON and errors for gRPC, gRPC-Web, REST, uploads and
 * event streams. Rooms get checked messages and a caller; they never see Armeria.
 */
package dev.jobwise.server.transport;
