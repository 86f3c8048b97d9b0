import { parentPort } from "node:worker_threads";
import { answerRequests } from "./worker-messages.ts";

// One thread of a pool in Node.
parentPort?.on(
  "message",
  answerRequests((message, handedOver) => parentPort?.postMessage(message, handedOver)),
);
