import { answerRequests, type WorkerReply, type WorkerRequest } from "./worker-messages.ts";

/** What a worker of a browser finds around it. */
interface WorkerScope {
  onmessage: ((message: { data: WorkerRequest }) => void) | null;
  postMessage(message: WorkerReply, handedOver: ArrayBuffer[]): void;
}

// One thread of a pool in a browser.
const scope = globalThis as unknown as WorkerScope;
const answer = answerRequests((message, handedOver) => scope.postMessage(message, handedOver));
scope.onmessage = ({ data }) => answer(data);
