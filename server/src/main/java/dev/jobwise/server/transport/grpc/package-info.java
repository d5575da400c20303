/** gRPC calls: framed messages, their checks, and answers to unary calls. */
package dev.jobwise.server.transport.grpc;
