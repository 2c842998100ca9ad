// A page that knows the protocol and keeps to none of its promises.
window.heard = []
addEventListener('message', (event) => window.heard.push({ origin: event.origin, data: event.data }))
window.say = (message, to = '*') => document.getElementById('frame').contentWindow.postMessage(message, to)
