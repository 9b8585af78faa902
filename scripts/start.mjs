/** `npm start`: installs and builds what is missing, ingests the samples into an empty store, and serves. */
process.argv.splice(2, 0, "serve", "--samples");
await import("./policygraph.mjs");
