/**
 * The scripts of `redisStore`: what `account.ts` does, in Lua, so that a decision is one atomic step at the server, by
 * the server's clock. All amounts are whole numbers.
 *
 * `KEYS[1]` holds one MessagePack array: `{ { name, windowMs, bucket, used, bucket, used, … }, … }`. `ARGV[1]` is one
 * JSON array, which is read faster than many arguments.
 *
 * What both need is pasted in, and is no function: a script makes its functions anew at every call, and at this size
 * that takes as long as what they do.
 */

// Sets now, at, stored, rings (without buckets that no longer count), input, and changed, which tells whether others
// than the stored buckets are in use now.
const LOAD = `
local call, floor, ceil = redis.call, math.floor, math.ceil
local time = call("TIME")
local now = time[1] * 1000 + floor(time[2] / 1000)
local stored = call("GET", KEYS[1])
local rings = stored and cmsgpack.unpack(stored) or {}
local at, changed = now, false
for i = 1, #rings do
  local ring = rings[i]
  local start = ring[#ring - 1] * ring[2] / 16
  if start > at then at = ceil(start) end
end
for i = 1, #rings do
  local ring = rings[i]
  local oldest = floor(at * 16 / ring[2]) - 16
  while ring[3] and ring[3] < oldest do
    table.remove(ring, 3)
    table.remove(ring, 3)
  end
  if not ring[3] then changed = true end
end
local input = cjson.decode(ARGV[1])`;

// Sets ring to that of name and window, which most often stands where the charge stands.
const FIND = `
local ring = rings[place]
if not ring or ring[1] ~= name or ring[2] ~= window then
  ring = nil
  for i = 1, #rings do
    if rings[i][1] == name and rings[i][2] == window then ring = rings[i] end
  end
  if not ring then
    ring = { name, window }
    rings[#rings + 1] = ring
    changed = true
  end
end`;

// Adds amount to ring.
const CHARGE = `
local bucket, last = floor(at * 16 / ring[2]), #ring
if last > 2 and ring[last - 1] == bucket then
  ring[last] = ring[last] + amount
else
  ring[last + 1] = bucket
  ring[last + 2] = amount
  changed = true
end`;

// What holds the same buckets as before expires when it did.
const SAVE = `
if stored and not changed then
  call("SET", KEYS[1], cmsgpack.pack(rings), "KEEPTTL")
else
  local till = 0
  for i = #rings, 1, -1 do
    local ring = rings[i]
    if ring[3] then
      local mine = (ring[#ring - 1] + 17) * ring[2] / 16
      if mine > till then till = mine end
    else
      table.remove(rings, i)
    end
  end
  if till > 0 then
    call("SET", KEYS[1], cmsgpack.pack(rings), "PX", ceil(till) - now)
  elseif stored then
    call("DEL", KEYS[1])
  end
end`;

/**
 * Takes `[name, windowMs, limit, cost, …]` and answers `{ at, wait, left, reset, … }`: `wait` is 0 when it was
 * charged, -1 when it never can be, and `left` is below 0 when more than the limit is used.
 */
export const RESERVE = `${LOAD}
local asked, wait, reply = {}, 0, { at, 0 }
for place = 1, #input / 4 do
  local name, window, limit, cost = unpack(input, place * 4 - 3, place * 4)
  ${FIND}
  local left = limit
  for b = 4, #ring, 2 do left = left - ring[b] end
  asked[place] = ring
  reply[place * 2 + 1] = left
  reply[place * 2 + 2] = ring[3] and ceil((ring[3] + 17) * window / 16) - now or 0
  if cost > limit then
    wait = -1
  elseif cost > left and wait >= 0 then
    local b = 4
    left = left + ring[b]
    while cost > left do
      b = b + 2
      left = left + ring[b]
    end
    local mine = ceil((ring[b - 1] + 17) * window / 16) - now
    if mine > wait then wait = mine end
  end
end
if wait == 0 then
  for place = 1, #asked do
    local ring, amount = asked[place], input[place * 4]
    if amount > 0 then
      ${CHARGE}
      reply[place * 2 + 1] = reply[place * 2 + 1] - amount
      reply[place * 2 + 2] = ceil((ring[3] + 17) * ring[2] / 16) - now
    end
  end
  ${SAVE}
end
reply[2] = wait
return reply`;

/** Takes the reservation's `at`, and what each charge was more than reserved: `[at, name, windowMs, delta, …]`. */
export const SETTLE = `${LOAD}
changed = true
for place = 1, (#input - 1) / 3 do
  local name, window, amount = unpack(input, place * 3 - 1, place * 3 + 1)
  ${FIND}
  local charged, b = floor(input[1] * 16 / window), 3
  while ring[b] and ring[b] ~= charged do b = b + 2 end
  if ring[b] then
    ring[b + 1] = ring[b + 1] + amount
    if ring[b + 1] <= 0 then
      table.remove(ring, b)
      table.remove(ring, b)
    end
  elseif amount > 0 then
    ${CHARGE}
  end
end
${SAVE}
return "OK"`;
