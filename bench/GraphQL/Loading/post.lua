-- Posts the body of a file; with a second argument every document differs by the name of its operation, so that none is known.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"

function init(args)
  local file = assert(io.open(args[1], "rb"))
  wrk.body = file:read("*a")
  file:close()
  if args[2] == "uncached" then
    local head, tail = wrk.body:match("^(.-)Offices(.*)$")
    local number = math.random(1000000000)
    request = function()
      number = number + 1
      return wrk.format(nil, nil, nil, head .. "Offices" .. number .. tail)
    end
  end
end
