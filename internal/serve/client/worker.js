// The shared worker: one hub, and so one connection to the server, for all tabs of the browser. A browser opens no more
// than six connections to a server, and tabs with a stream each would use them up.
import { Hub } from './hub.js';

const hub = new Hub();

self.addEventListener('connect', (event) => hub.add(event.ports[0]));
