import { crc32 } from "node:zlib";

const SIGNATURE = 8;
/** Bytes of a chunk beside its data: length, kind, checksum. */
const FRAME = 12;

/** Puts words into a PNG file, where programs that show pictures do not look. Source: PNG specification, chunk tEXt. */
export function withPngText(png: Buffer, words: Record<string, string>): Buffer {
  const after = SIGNATURE + FRAME + png.readUInt32BE(SIGNATURE);
  const chunks = Object.entries(words).map(([keyword, said]) => textChunk(keyword, said));
  return Buffer.concat([png.subarray(0, after), ...chunks, png.subarray(after)]);
}

function textChunk(keyword: string, said: string): Buffer {
  const body = Buffer.from(`tEXt${keyword}\0${said}`, "latin1");
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** The words in a PNG file, and its width and height, px. */
export function readPng(png: Buffer): { words: Record<string, string>; size: [number, number] } {
  const words: Record<string, string> = {};
  let at = SIGNATURE;
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "tEXt") {
      const [keyword, said] = png.toString("latin1", at + 8, at + 8 + length).split("\0");
      words[keyword!] = said ?? "";
    }
    at += FRAME + length;
  }
  return { words, size: [png.readUInt32BE(16), png.readUInt32BE(20)] };
}
