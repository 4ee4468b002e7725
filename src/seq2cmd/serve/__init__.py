"""Serving translations: what every protocol shares (service, queue, guard, metrics), and the HTTP server on top of it.

    errors      refusals with a code that each protocol maps to its own
    metrics     counters and histograms in memory that all worker processes share; Prometheus text
    snapshot    a model folder held in memory: hashes checked, safe from whatever happens to the files afterwards
    service     dict -> dict: translate, batch, models, readiness, reload
    queue       bounded, with a deadline for each job; runs what has gathered while the last batch ran
    guard       API keys and rate limits
    http2, grpc_connection, grpc_methods, grpc_inference, grpc_headers, grpc_work, protos/
                gRPC on the workers' event loop; the stubs are written by scripts/make_stubs
    mcp_server  tools for AI programs, by the Model Context Protocol; a program of its own

Nothing in here runs a command.
"""
