/**
 * The same response; `done` is called once its body was read, cancelled or broken off, or the request was aborted,
 * whichever comes first.
 */
export function watchBody(
  response: Response,
  signal: AbortSignal | null | undefined,
  done: () => void,
): Response {
  const reader = response.body?.getReader();
  if (reader === undefined) {
    done();
    return response;
  }
  let isDone = false;
  const over = () => {
    if (isDone) return;
    isDone = true;
    signal?.removeEventListener("abort", over);
    done();
  };
  // A body that nobody reads or cancels after an abort would count for ever.
  if (signal?.aborted) over();
  else signal?.addEventListener("abort", over, { once: true });
  return new Response(relay(reader, over), response);
}

function relay(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  over: () => void,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const chunk = await reader.read();
          if (!chunk.done) return controller.enqueue(chunk.value);
          over();
          controller.close();
        } catch (error) {
          over();
          controller.error(error);
        }
      },
      cancel(reason) {
        over();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
