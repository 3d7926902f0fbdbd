/**
 * Makes an interrupt end this process in the usual way, so that what it has started ends too: a server has a process
 * group of its own, which Ctrl-C does not reach.
 */
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
