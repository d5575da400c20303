/** gRPC calls: framed messages, their checks, and responses to unary calls. */
package dev.jobwise.server.transport.grpc;
