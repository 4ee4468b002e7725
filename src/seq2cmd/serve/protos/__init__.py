"""The gRPC interfaces: .proto files, and what `scripts/make_stubs` writes from them (*_pb2*; do not edit)."""
