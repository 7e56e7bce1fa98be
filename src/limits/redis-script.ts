/**
 * The scripts of `redisStore`: what `account.ts` does, in Lua, so that a decision is one atomic step at the server, by
 * the server's clock. All amounts are whole numbers, and times are sixteenths of a millisecond: a bucket is as wide in
 * these as its window in milliseconds, so that they are whole numbers too.
 *
 * `KEYS[1]` holds MessagePack values one after the other, for each quota in use
 * `name, windowMs, size, bucket, used, bucket, used, …`: `size` tells how many values its buckets are, oldest first.
 * `ARGV[1]` is one JSON array. Both are read into flat lists, and nothing is a function: a script makes its tables and
 * functions anew at every call, and at this size that takes as long as what they do.
 */

// Removes the bucket at b of the quota at i, and the quota with its last one.
const DROP = `
size = size - 2
kept[i + 2] = size
for _ = 1, 2 do table.remove(kept, b) end
if size == 0 then
  for _ = 1, 3 do table.remove(kept, i) end
end`;

// Sets now (in milliseconds), at, stored, kept (without buckets that no longer count), input, and changed, which tells
// whether others than the stored buckets are in use now.
const LOAD = `
local call = redis.call
local time = call("TIME")
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local stored = call("GET", KEYS[1])
local kept = stored and { cmsgpack.unpack(stored) } or {}
local at, due, i = now * 16, math.huge, 1
while kept[i] do
  local window, size = kept[i + 1], kept[i + 2]
  local start, release = kept[i + 1 + size] * window, (kept[i + 3] + 17) * window
  if start > at then at = math.ceil(start / 16) * 16 end
  if release < due then due = release end
  i = i + 3 + size
end
i = 1
while due <= at and kept[i] do
  local window, size = kept[i + 1], kept[i + 2]
  while size > 0 and (kept[i + 3] + 17) * window <= at do
    local b = i + 3
    ${DROP}
  end
  i = size > 0 and i + 3 + size or i
end
local changed = false
local input = cjson.decode(ARGV[1])
i = 1`;

// Sets i to where the quota of name and window stands, or would stand, and size to that of its buckets. Most often it
// is where i is.
const FIND = `
if kept[i] ~= name or kept[i + 1] ~= window then
  i = 1
  while kept[i] and (kept[i] ~= name or kept[i + 1] ~= window) do i = i + 3 + kept[i + 2] end
end
local size = kept[i + 2] or 0`;

// Adds amount to the quota at i.
const CHARGE = `
local last = i + 1 + size
if size > 0 and at < (kept[last] + 1) * window then
  kept[last + 1] = kept[last + 1] + amount
else
  size = size + 2
  kept[i], kept[i + 1], kept[i + 2] = name, window, size
  table.insert(kept, last + 2, math.floor(at / window))
  table.insert(kept, last + 3, amount)
  changed = true
end`;

// What holds the same buckets as before expires when it did.
const SAVE = `
if not changed then
  call("SET", KEYS[1], cmsgpack.pack(unpack(kept)), "KEEPTTL")
else
  local till, i = 0, 1
  while kept[i] do
    local last = i + 1 + kept[i + 2]
    local release = (kept[last] + 17) * kept[i + 1]
    if release > till then till = release end
    i = last + 2
  end
  if till > 0 then
    call("SET", KEYS[1], cmsgpack.pack(unpack(kept)), "PX", math.ceil(till / 16) - now)
  elseif stored then
    call("DEL", KEYS[1])
  end
end`;

/**
 * Takes `[name, windowMs, limit, cost, …]` and answers `{ at, wait, left, reset, … }` in milliseconds: `wait` is 0 when
 * it was charged, -1 when it never can be, and `left` is below 0 when more than the limit is used. What is not whole
 * in an answer Redis cuts off, so that fifteen sixteenths more are rounding up.
 */
export const RESERVE = `${LOAD}
-- The nils are room for four quotas: a table that grows is copied.
local wait, charged, reply, r = 0, false, { at / 16, 0, nil, nil, nil, nil, nil, nil, nil, nil }, 3
for a = 1, #input, 4 do
  local name, window, limit, amount = input[a], input[a + 1], input[a + 2], input[a + 3]
  ${FIND}
  local left = limit
  for u = i + 4, i + 2 + size, 2 do left = left - kept[u] end
  reply[r] = left
  reply[r + 1] = size > 0 and ((kept[i + 3] + 17) * window + 15) / 16 - now or 0
  r = r + 2
  if amount > limit then
    wait = -1
  elseif amount > left and wait >= 0 then
    local u = i + 4
    left = left + kept[u]
    while amount > left do
      u = u + 2
      left = left + kept[u]
    end
    local mine = ((kept[u - 1] + 17) * window + 15) / 16 - now
    if mine > wait then wait = mine end
  elseif amount > 0 and wait == 0 then
    charged = true
    ${CHARGE}
  end
  i = i + 3 + size
end
if charged and wait == 0 then
  for a = 4, #input, 4 do
    local amount, window, r = input[a], input[a - 2], a / 2 + 1
    reply[r] = reply[r] - amount
    if amount > 0 and reply[r + 1] == 0 then
      reply[r + 1] = ((math.floor(at / window) + 17) * window + 15) / 16 - now
    end
  end
  ${SAVE}
end
reply[2] = wait
return reply`;

/** Takes the reservation's `at`, and what each charge was more than reserved: `[at, name, windowMs, delta, …]`. */
export const SETTLE = `${LOAD}
changed = true
for a = 2, #input, 3 do
  local name, window, amount = input[a], input[a + 1], input[a + 2]
  ${FIND}
  local charged, b, after = math.floor(input[1] * 16 / window), i + 3, i + 3 + size
  while b < after and kept[b] ~= charged do b = b + 2 end
  if b < after then
    kept[b + 1] = kept[b + 1] + amount
    if kept[b + 1] <= 0 then
      ${DROP}
    end
  elseif amount > 0 then
    ${CHARGE}
  end
end
${SAVE}
return "OK"`;
