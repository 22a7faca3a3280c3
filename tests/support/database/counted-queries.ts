import net, { type AddressInfo } from "node:net";

/** Of the wire protocol: what runs a statement, in one go or once it was prepared. */
const RUNS = new Set(["Q", "E"].map((letter) => letter.charCodeAt(0)));
/** A server of the site asks every 100 ms whether the record has changed, by a connection of this name. */
const CLOCK = "said-and-voted data version";

/** A way to the database on which the statements are counted that pages ask for. */
export async function countedQueries(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const sockets = new Set<net.Socket>();
  let count = 0;
  const server = net.createServer((near) => {
    const far = net.connect(Number(target.port), target.hostname);
    const read = statementsIn();
    near.on("data", (data: Buffer) => {
      count += read(data);
      far.write(data);
    });
    far.on("data", (data) => near.write(data));
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => {});
      socket.on("close", () => {
        near.destroy();
        far.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    /** How many statements were run while `work` was done. */
    async during(work: () => Promise<unknown>): Promise<number> {
      const before = count;
      await work();
      return count - before;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Of one connection: each message has a letter and its length; the first has no letter, and says who connects. */
function statementsIn(): (data: Buffer) => number {
  let rest: Buffer = Buffer.alloc(0);
  let isCounted: boolean | null = null;
  return (data) => {
    rest = Buffer.concat([rest, data]);
    let found = 0;
    for (;;) {
      const head = isCounted === null ? 0 : 1;
      if (rest.length < head + 4) return found;
      const end = head + rest.readUInt32BE(head);
      if (rest.length < end) return found;
      if (isCounted === null) isCounted = !rest.subarray(0, end).includes(CLOCK);
      else if (isCounted && RUNS.has(rest[0] as number)) found += 1;
      rest = rest.subarray(end);
    }
  };
}
