-- Posts the lines of a file in turn, beginning anywhere, and prints percentiles in milliseconds and what was no answer.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"

local bodies = {}
local place = 0

function init(args)
  for line in assert(io.open(args[1], "rb")):lines() do
    bodies[#bodies + 1] = line
  end
  math.randomseed(os.time())
  place = math.random(#bodies)
end

function request()
  place = place % #bodies + 1
  return wrk.format(nil, nil, nil, bodies[place])
end

function response(status, headers, body)
  if status ~= 200 or body:find('"errors":[', 1, true) then
    io.write("refused: ", status, " ", body:sub(1, 300), "\n")
    wrk.thread:stop()
  end
end

function done(summary, latency, requests)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format("RESULT %d %d %.3f %.3f %.3f %.3f\n", summary.requests, failed,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000, summary.duration / 1000000))
end
