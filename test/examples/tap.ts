import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A relay before a server that keeps every byte the server sends. */
export interface Tap {
  readonly url: string;
  /** What has been sent since the last call, each byte as one character. */
  take(): string;
  close(): void;
}

/** Puts a tap before the server at `url`. */
export async function tap(url: string): Promise<Tap> {
  const sockets = new Set<Socket>();
  let kept: Buffer[] = [];
  const server = createServer((client) => {
    const upstream = connect(Number(new URL(url).port), "127.0.0.1");
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => other.destroy()).on("close", () => other.destroy());
      socket.pipe(other);
    }
    upstream.on("data", (bytes: Buffer) => kept.push(bytes));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const bytes = Buffer.concat(kept);
      kept = [];
      return bytes.toString("latin1");
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
