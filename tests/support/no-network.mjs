/** Preloaded by `--import`: ends the process at the first connection or look-up that leaves this machine. */
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";

const HERE = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

function refuse(what) {
  process.stderr.write(`LEAVES THE MACHINE: ${what}\n`);
  process.exit(97);
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guarded(...args) {
  // Node hands its own normalised list of arguments on as one list.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const options = typeof first === "object" && first !== null ? first : { port: first, host: second };
  const isPath = options.path !== undefined || (typeof first === "string" && Number.isNaN(Number(first)));
  const host = typeof options.host === "string" ? options.host : "localhost";
  if (!(isPath || HERE.test(host))) refuse(`connect to ${host}`);
  return connect.apply(this, args);
};
for (const owner of [dns, dns.promises]) {
  const { lookup } = owner;
  owner.lookup = (name, ...rest) => {
    if (!HERE.test(name)) refuse(`look up ${name}`);
    return lookup(name, ...rest);
  };
}
dgram.Socket.prototype.send = () => refuse("send a datagram");
