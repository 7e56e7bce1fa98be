/**
 * The script of `redisStore`: the functions of `account.ts` and `ring.ts` in Lua, so that a decision is one atomic
 * step at the server, by the server's clock.
 *
 * `KEYS[1]` holds one MessagePack array: `{ at, { name, windowMs, index, used, index, used, … }, … }`.
 * `ARGV`: `"reserve"`, then `name, windowMs, limit, cost` for each charge; or
 * `"settle"`, the reservation's `at`, then `name, windowMs, delta` for each charge.
 * A reservation answers `{ at, wait, remaining, reset, … }` as strings: replies would cut fractions off numbers.
 * `wait` is 0 when it was charged, -1 when it never can be.
 */
export const SCRIPT = `
local BUCKETS = 16
local time = redis.call("TIME")
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local stored = redis.call("GET", KEYS[1])
local state = stored and cmsgpack.unpack(stored) or { 0 }
local at = math.max(now, state[1])
local rings = {}

local function bucketAt(moment, window) return math.floor(moment / (window / BUCKETS)) end
local function releaseAt(index, window) return (index + BUCKETS + 1) * (window / BUCKETS) end

for i = 2, #state do
  local ring = { state[i][1], state[i][2] }
  local oldest = bucketAt(at, ring[2]) - BUCKETS
  for b = 3, #state[i], 2 do
    if state[i][b] >= oldest then
      ring[#ring + 1] = state[i][b]
      ring[#ring + 1] = state[i][b + 1]
    end
  end
  rings[#rings + 1] = ring
end

local function ringOf(name, window)
  for _, ring in ipairs(rings) do
    if ring[1] == name and ring[2] == window then return ring end
  end
  local ring = { name, window }
  rings[#rings + 1] = ring
  return ring
end

local function used(ring, first)
  local sum = 0
  for b = first, #ring, 2 do sum = sum + ring[b + 1] end
  return sum
end

local function charge(ring, cost)
  if cost == 0 then return end
  local index = bucketAt(at, ring[2])
  if #ring > 2 and ring[#ring - 1] == index then
    ring[#ring] = ring[#ring] + cost
  else
    ring[#ring + 1] = index
    ring[#ring + 1] = cost
  end
end

local function adjust(ring, chargedAt, delta)
  local index = bucketAt(chargedAt, ring[2])
  for b = 3, #ring, 2 do
    if ring[b] == index then
      ring[b + 1] = ring[b + 1] + delta
      if ring[b + 1] <= 0 then
        table.remove(ring, b)
        table.remove(ring, b)
      end
      return
    end
  end
  if delta > 0 then charge(ring, delta) end
end

local function waitMs(ring, limit, cost)
  if cost > limit then return -1 end
  if used(ring, 3) + cost <= limit then return 0 end
  for b = 3, #ring, 2 do
    if used(ring, b + 2) + cost <= limit then return math.ceil(releaseAt(ring[b], ring[2]) - now) end
  end
end

local function save()
  local kept, ttl = { at }, 0
  for _, ring in ipairs(rings) do
    if #ring > 2 then
      kept[#kept + 1] = ring
      ttl = math.max(ttl, math.ceil(releaseAt(ring[#ring - 1], ring[2]) - now))
    end
  end
  if #kept == 1 then
    redis.call("DEL", KEYS[1])
  else
    redis.call("SET", KEYS[1], cmsgpack.pack(kept), "PX", string.format("%.0f", ttl))
  end
end

if ARGV[1] == "settle" then
  for a = 3, #ARGV, 3 do
    adjust(ringOf(ARGV[a], tonumber(ARGV[a + 1])), tonumber(ARGV[2]), tonumber(ARGV[a + 2]))
  end
  save()
  return "OK"
end

local wait = 0
for a = 2, #ARGV, 4 do
  local mine = waitMs(ringOf(ARGV[a], tonumber(ARGV[a + 1])), tonumber(ARGV[a + 2]), tonumber(ARGV[a + 3]))
  if mine == -1 or wait == -1 then wait = -1 else wait = math.max(wait, mine) end
end
if wait == 0 then
  for a = 2, #ARGV, 4 do charge(ringOf(ARGV[a], tonumber(ARGV[a + 1])), tonumber(ARGV[a + 3])) end
  save()
end
local function text(number) return string.format("%.17g", number) end
local reply = { text(at), text(wait) }
for a = 2, #ARGV, 4 do
  local ring = ringOf(ARGV[a], tonumber(ARGV[a + 1]))
  reply[#reply + 1] = text(math.max(0, tonumber(ARGV[a + 2]) - used(ring, 3)))
  reply[#reply + 1] = text(#ring > 2 and math.ceil(releaseAt(ring[3], ring[2]) - now) or 0)
end
return reply
`;
