// A picture file chosen by a person, made ready for the door: its kind as the planner names it, and its bytes as base64.
import type { PictureType } from "../../api/generated/api";

/** The planner takes no more; saying so here spares the way. */
const MOST_BYTES = 512 * 1024;

type Chosen = { media_type: PictureType; base64: string; problem?: undefined } | { problem: string };

/** The picture, or the id of the message that says why it cannot be one. */
export async function chosenPicture(file: Blob): Promise<Chosen> {
  if (!isPictureType(file.type)) return { problem: "protocol-picture-kind" };
  if (file.size > MOST_BYTES) return { problem: "protocol-picture-large" };
  return { media_type: file.type, base64: inBase64(new Uint8Array(await file.arrayBuffer())) };
}

const isPictureType = (type: string): type is PictureType => type === "image/png" || type === "image/jpeg";

/** In pieces, because a call takes only so many arguments. */
function inBase64(bytes: Uint8Array): string {
  const PIECE = 8192;
  let text = "";
  for (let from = 0; from < bytes.length; from += PIECE) text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return btoa(text);
}
