import process from 'node:process'

// Answers with the numbers of the rows it gets; at row 5 it is gone.
let begun = false
process.on('message', (message) => {
  if (!begun) begun = true
  else if (message.some(({ row }) => row === 5)) process.kill(process.pid, 'SIGKILL')
  else process.send(Buffer.from(`${message.map(({ row }) => row).join()}\n`))
})
