export { filesOnDisk } from "./files-on-disk.js";
export { serveStdio } from "./serve-stdio.js";
