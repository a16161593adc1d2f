/**
 * Redis runs a script as one indivisible step, and writes what it changed as one entry of its log. All keys carry
 * the same tag, so that on a cluster they live on one node.
 *
 * slot:<id>          hash: the slot                    slots:<owner>   ids of its slots, by the time they are forgotten
 * seen:<id>          fingerprints the slot has taken   waiting:<id>    numbers of its items not acknowledged yet
 * items:<owner>      stream: what waits, by number     box:<owner>:<n> one sealed box
 * seq:<owner>        last number given                 usage           items and bytes that wait
 */
export const tag = '{leadlight-inbox}:'

const names = `
local tag = '${tag}'
local function key(kind, name) return tag .. kind .. ':' .. name end
local function drop(owner, seq)
  local entry = redis.call('XRANGE', key('items', owner), seq .. '-0', seq .. '-0')[1]
  if not entry then return end
  local fields = {}
  for i = 1, #entry[2], 2 do fields[entry[2][i]] = entry[2][i + 1] end
  redis.call('XDEL', key('items', owner), seq .. '-0')
  redis.call('UNLINK', key('box', owner .. ':' .. seq))
  redis.call('SREM', key('waiting', fields.slot), seq)
  redis.call('HINCRBY', tag .. 'usage', 'items', -1)
  redis.call('HINCRBY', tag .. 'usage', 'bytes', -tonumber(fields.size))
end
local function forget(owner, id)
  for _, seq in ipairs(redis.call('SMEMBERS', key('waiting', id))) do drop(owner, seq) end
  redis.call('UNLINK', key('slot', id), key('seen', id), key('waiting', id))
  redis.call('ZREM', key('slots', owner), id)
end
`

export const createSlot = `${names}
local id, owner, public_key, created, expires, forget_at, max_bodies, max_slots = unpack(ARGV)
local known = redis.call('HMGET', key('slot', id), 'owner', 'key')
if known[1] then
  return known[1] == owner and known[2] == public_key and 'exists' or 'taken'
end
if redis.call('ZCARD', key('slots', owner)) >= tonumber(max_slots) then return 'full' end
redis.call('HSET', key('slot', id), 'owner', owner, 'key', public_key, 'created', created, 'expires', expires,
  'forget', forget_at, 'max', max_bodies)
redis.call('ZADD', key('slots', owner), forget_at, id)
redis.call('SADD', tag .. 'owners', owner)
return 'created'
`

export const append = `${names}
local id, fingerprint, received, box = unpack(ARGV)
local slot = redis.call('HMGET', key('slot', id), 'owner', 'expires', 'forget', 'max')
if not slot[1] or tonumber(slot[2]) <= tonumber(received) then return { 'gone' } end
if redis.call('SISMEMBER', key('seen', id), fingerprint) == 1 then return { 'repeat' } end
if redis.call('SCARD', key('seen', id)) >= tonumber(slot[4]) then return { 'slot-full' } end
local owner, forget_at = slot[1], slot[3]
local seq = redis.call('INCR', key('seq', owner))
redis.call('SADD', key('seen', id), fingerprint)
redis.call('SADD', key('waiting', id), seq)
redis.call('HSET', key('slot', id), 'last', received)
redis.call('SET', key('box', owner .. ':' .. seq), box, 'PXAT', forget_at)
redis.call('XADD', key('items', owner), seq .. '-0', 'slot', id, 'received', received, 'forget', forget_at,
  'size', #box)
redis.call('HINCRBY', tag .. 'usage', 'items', 1)
redis.call('HINCRBY', tag .. 'usage', 'bytes', #box)
return { 'stored', seq }
`

export const acknowledge = `${names}
drop(ARGV[1], ARGV[2])
return 1
`

export const removeSlot = `${names}
if redis.call('HGET', key('slot', ARGV[2]), 'owner') == ARGV[1] then forget(ARGV[1], ARGV[2]) end
return 1
`

export const purge = `${names}
for _, owner in ipairs(redis.call('SMEMBERS', tag .. 'owners')) do
  local old = redis.call('ZRANGEBYSCORE', key('slots', owner), '-inf', ARGV[1], 'LIMIT', 0, 500)
  for _, id in ipairs(old) do forget(owner, id) end
end
return 1
`

export const slotStates = `${names}
local states = {}
for _, id in ipairs(redis.call('ZRANGEBYSCORE', key('slots', ARGV[1]), '(' .. ARGV[2], '+inf')) do
  local slot = redis.call('HMGET', key('slot', id), 'created', 'expires', 'last')
  states[#states + 1] = { id, slot[1], slot[2], slot[3] or '', redis.call('SCARD', key('seen', id)),
    redis.call('SCARD', key('waiting', id)) }
end
return states
`

export const usage = `${names}
local waiting = redis.call('HMGET', tag .. 'usage', 'items', 'bytes')
local slots = 0
for _, owner in ipairs(redis.call('SMEMBERS', tag .. 'owners')) do
  slots = slots + redis.call('ZCARD', key('slots', owner))
end
return { slots, waiting[1] or '0', waiting[2] or '0' }
`
