import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach } from "vitest";

/** A server that runs for one test. */
export interface Site {
  readonly url: string;
  readonly port: number;
  readonly server: Server;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply>;
  fetch(path: string, init?: RequestInit): Promise<Reply>;
  /** The response with its body unread. */
  open(path: string, init?: RequestInit): Promise<Response>;
  socket(): Promise<Socket>;
  close(): Promise<void>;
}

/** A response that was read to its end. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

/** Starts servers on 127.0.0.1 and closes each after its test. */
export function sites(): (listener: RequestListener) => Promise<Site> {
  const open: Site[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((site) => site.close()));
  });
  return async (listener) => {
    const site = await start(listener);
    open.push(site);
    return site;
  };
}

async function start(listener: RequestListener): Promise<Site> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const open = (path: string, init?: RequestInit) => fetch(url + path, init);
  const read = async (path: string, init?: RequestInit) => reply(await open(path, init));
  return {
    url,
    port,
    server,
    open,
    fetch: read,
    post: (path, body, headers) => read(path, posted(body, headers)),
    async socket() {
      const socket = connect(port, "127.0.0.1");
      await once(socket, "connect");
      socket.on("error", () => {});
      return socket;
    },
    async close() {
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A POST of JSON. */
export function posted(body: unknown, headers?: Record<string, string>): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}

/** A request as it goes over the wire; of chunks, one chunk each. */
export function rawPost(
  path: string,
  body: string | readonly string[],
  headers: readonly string[] = [],
): string {
  const length =
    typeof body === "string" ? `content-length: ${Buffer.byteLength(body)}` : "transfer-encoding: chunked";
  const given = ["host: localhost", "content-type: application/json", ...headers, length];
  const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
  const content = typeof body === "string" ? body : `${body.map(chunk).join("")}0\r\n\r\n`;
  return `POST ${path} HTTP/1.1\r\n${given.join("\r\n")}\r\n\r\n${content}`;
}

async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    get json() {
      return JSON.parse(text) as unknown;
    },
  };
}

/** One answer on a connection that stays open, read by its `Content-Length` or its chunks. */
export function readAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let all = "";
    const onClose = () => reject(new Error(`closed after ${all.slice(0, 300)}`));
    const onData = (chunk: Buffer) => {
      all += chunk.toString("latin1");
      if (!isWhole(all)) return;
      socket.off("data", onData).off("close", onClose);
      resolve(Buffer.from(all, "latin1").toString());
    };
    socket.on("data", onData).once("close", onClose);
  });
}

function isWhole(answer: string): boolean {
  const head = answer.indexOf("\r\n\r\n");
  if (head === -1) return false;
  if (/^HTTP\/1.1 (?:204|304)/.test(answer)) return true;
  const length = /content-length: (\d+)/i.exec(answer.slice(0, head))?.[1];
  return length === undefined ? answer.endsWith("\r\n0\r\n\r\n") : answer.length >= head + 4 + Number(length);
}
