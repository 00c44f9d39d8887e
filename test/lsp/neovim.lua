-- What test/lsp/neovim.test.ts has Neovim do: attach to the article that is open, wait for diagnostics, make all safe
-- fixes, write the file, put a query on a figure. Prints what it was told, as JSON; whatever goes wrong ends it with status 1.
local function fail(why)
  io.stderr:write(why .. '\n')
  vim.cmd('cquit')
end

local config = { name = 'factnote', cmd = vim.fn.json_decode(vim.env.FACTNOTE), root_dir = vim.fn.getcwd() }
local id
if vim.lsp.start then
  id = vim.lsp.start(config)
else -- Neovim 0.7
  id = vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(0, id)
end

local function await(what, is)
  if not vim.wait(60000, is, 50) then fail(what .. ' did not come') end
end

local function ask(method, params)
  local answers, why = vim.lsp.buf_request_sync(0, method, params, 60000)
  local answer = answers and answers[id]
  if not answer or answer.err then fail(method .. ': ' .. (why or vim.inspect(answer))) end
  return answer.result
end

await('the diagnostics', function() return #vim.diagnostic.get(0) == 3 end)
local told = {}
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
  table.insert(told, { code = diagnostic.code, lnum = diagnostic.lnum, col = diagnostic.col })
end

local function actions(line, character, only)
  local place = { line = line, character = character }
  return ask('textDocument/codeAction', {
    textDocument = { uri = vim.uri_from_bufnr(0) },
    range = { start = place, ['end'] = place },
    context = { diagnostics = {}, only = only },
  })
end

local client = vim.lsp.get_client_by_id(id)
for _, action in ipairs(actions(0, 0, { 'source.fixAll' })) do
  vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
end
await('an end of the diagnostics', function() return #vim.diagnostic.get(0) == 0 end)
vim.cmd('write')

for _, action in ipairs(actions(4, 20, { 'quickfix' })) do
  if vim.startswith(action.title, 'Query') then ask('workspace/executeCommand', action.command) end
end

io.stdout:write(vim.fn.json_encode(told))
vim.cmd('qall')
