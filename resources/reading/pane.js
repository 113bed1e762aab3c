// What the window does inside the pane. Runs in WebEngine's application world: the page's own world has JavaScript off
// and never sees these functions. The files beside this one, in pane/, add to `pane`; PaneScripts names them in order.
"use strict";
globalThis.pane = {};
