import net, { type AddressInfo } from "node:net";

/** A way to the database that can be cut without either end being told, as a broken cable does. */
export async function cuttableWay(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const pairs = new Set<[net.Socket, net.Socket]>();
  let isCut = false;
  const server = net.createServer((near) => {
    const far = net.connect(Number(target.port), target.hostname);
    const pair: [net.Socket, net.Socket] = [near, far];
    pairs.add(pair);
    near.on("data", (data) => isCut || far.write(data));
    far.on("data", (data) => isCut || near.write(data));
    for (const socket of pair) {
      socket.on("error", () => {});
      socket.on("close", () => {
        pairs.delete(pair);
        if (!isCut) for (const each of pair) each.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cut: () => {
      isCut = true;
    },
    fix: () => {
      isCut = false;
      // What went over the cut connections is gone; both ends find out now.
      for (const pair of pairs) for (const socket of pair) socket.destroy();
    },
    close: () => server.close(),
  };
}
