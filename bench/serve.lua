-- Requests for wrk: a dozen texts in turn; at the end a line of JSON with what happened.
local texts = {
    "find pdf files bigger than 20 MB in ~/docs", "which process is using port 8080", "show the last 50 lines of /var/log/syslog",
    "restart nginx", "how much space is left on the disks", "unpack backup.tar.gz into /tmp", "count the lines of main.c",
    "delete all files named core in ~/src", "copy report.pdf to user@example.org:/srv", "who is logged in",
    "make start.sh executable", "replace foo by bar in config.ini",
}
-- Of the overload: requests that cost more, so that the clients can offer many times what the server can do.
local more = os.getenv("LONG") and " and then all the lines with error of the last 20 files that changed in /var/log, sorted and counted, into result.txt" or ""
local rest = more .. '", "alternatives": ' .. os.getenv("ALTERNATIVES") .. "}"
local n = 0

request = function()
    n = n + 1
    return wrk.format("POST", "/translate", {["Content-Type"] = "application/json"}, '{"text": "' .. texts[n % #texts + 1] .. rest)
end

done = function(summary, latency, requests)
    local e = summary.errors
    io.write(string.format('RESULT {"requests": %d, "seconds": %.3f, "p50_ms": %.3f, "p90_ms": %.3f, "p99_ms": %.3f, "max_ms": %.3f, '
        .. '"refused": %d, "socket_errors": %d}\n', summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3,
        latency:percentile(90) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3, e.status, e.connect + e.read + e.write + e.timeout))
end
