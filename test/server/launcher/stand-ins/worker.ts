// Stands in for the worker where only the launcher is tested: lives until it is ended.
setInterval(() => undefined, 60_000);
